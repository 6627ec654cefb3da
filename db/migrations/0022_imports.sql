-- Files of numbers that staff upload for an account: read, reported, confirmed, written. The file
-- itself lies in a folder beside the database, under the key, until it is staged or dropped.
CREATE TABLE imports (
  id           INTEGER PRIMARY KEY,
  key          TEXT    NOT NULL UNIQUE CHECK (length(key) BETWEEN 20 AND 64),
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  state        TEXT    NOT NULL CHECK (state IN ('reading', 'reported', 'checking', 'writing', 'done', 'refused', 'stopped', 'dropped')),
  file_name    TEXT    NOT NULL,
  bytes        INTEGER NOT NULL CHECK (bytes > 0),
  is_update    INTEGER NOT NULL CHECK (is_update IN (0, 1)),
  skip_bad     INTEGER NOT NULL CHECK (skip_bad IN (0, 1)),
  made_by      INTEGER NOT NULL REFERENCES people (id),
  made_by_name TEXT    NOT NULL,                                       -- as it was then
  made_at      INTEGER NOT NULL,                                       -- machine clock
  findings     TEXT    CHECK (json_valid(findings)),                   -- of lib/numbers/number-import.ts; NULL = not read yet
  reports      INTEGER NOT NULL DEFAULT 0,                             -- how often it was reported: who confirms says which one was seen
  confirmed_by INTEGER REFERENCES people (id),
  confirmed_by_name TEXT,
  confirmed_at INTEGER,                                                -- machine clock
  as_of        INTEGER,                                                -- app clock: the instant by which lines are judged and written
  heading      TEXT    CHECK (json_valid(heading)),                    -- the first line of the file, once its lines are staged
  reached      INTEGER NOT NULL DEFAULT 0,                             -- bytes while it is read or checked; then lines written
  lines        INTEGER NOT NULL DEFAULT 0,                             -- staged, and to be written
  added        INTEGER NOT NULL DEFAULT 0,
  updated      INTEGER NOT NULL DEFAULT 0,
  unchanged    INTEGER NOT NULL DEFAULT 0,
  left_out     INTEGER NOT NULL DEFAULT 0,                             -- lines that the database refused: a fault, told in the log
  reason       TEXT,                                                   -- why it ended without being done, in a sentence
  ended_at     INTEGER,                                                -- machine clock
  CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  CHECK ((state IN ('done', 'refused', 'stopped', 'dropped')) = (ended_at IS NOT NULL)),
  CHECK (state NOT IN ('checking', 'writing', 'done') OR confirmed_by IS NOT NULL)
) STRICT;
CREATE INDEX imports_of_account ON imports (account_id, id);
-- One at a time an account.
CREATE UNIQUE INDEX imports_at_work ON imports (account_id) WHERE state IN ('reading', 'checking', 'writing');
CREATE INDEX imports_to_confirm ON imports (made_at) WHERE state = 'reported';

-- Good lines of a confirmed import that are not written yet. Each is dropped in the transaction that
-- writes it, so what is left is what is to be done.
CREATE TABLE import_lines (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  line      INTEGER NOT NULL,
  number    TEXT    NOT NULL,
  cells     TEXT    NOT NULL CHECK (json_valid(cells)),
  PRIMARY KEY (import_id, line)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX import_lines_by_number ON import_lines (number);

-- From staging on, a number is spoken for.
CREATE TRIGGER dids_staged_are_taken BEFORE INSERT ON dids
WHEN EXISTS (SELECT 1 FROM import_lines WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the number is being imported'); END;

-- Accounts whose numbers stand still while an update of them is checked and written.
CREATE TABLE import_fences (
  account_id INTEGER PRIMARY KEY REFERENCES accounts (id),
  import_id  INTEGER NOT NULL REFERENCES imports (id),
  is_open    INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1))      -- 1 = within the transaction of its own step
) STRICT;
CREATE TRIGGER dids_fenced_u BEFORE UPDATE ON dids
WHEN EXISTS (SELECT 1 FROM import_fences WHERE account_id = OLD.account_id AND is_open = 0)
BEGIN SELECT RAISE(ABORT, 'an import changes the numbers of this account'); END;
CREATE TRIGGER dids_fenced_d BEFORE DELETE ON dids
WHEN EXISTS (SELECT 1 FROM import_fences WHERE account_id = OLD.account_id AND is_open = 0)
BEGIN SELECT RAISE(ABORT, 'an import changes the numbers of this account'); END;

-- Verifications that an import has made, so that all its steps share them.
CREATE TABLE import_verifications (
  import_id       INTEGER NOT NULL REFERENCES imports (id),
  key             TEXT    NOT NULL,                                    -- identity, country and state
  verification_id INTEGER NOT NULL REFERENCES verifications (id),
  PRIMARY KEY (import_id, key)
) STRICT, WITHOUT ROWID;

-- The next reference, without a look at all of them: a file may bring a verification a line.
CREATE INDEX verifications_by_reference ON verifications (CAST(substr(reference, 4) AS INTEGER)) WHERE reference GLOB 'VR-[0-9]*';
