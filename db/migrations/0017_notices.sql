-- What an account is told in time, once: numbers that end, money that does not last, decisions.

CREATE TABLE notices (
  id         INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  kind       TEXT    NOT NULL CHECK (kind IN ('not-renewing', 'money-short', 'pool-end', 'renewal-failed', 'money-out', 'registration', 'verification', 'service')),
  ahead      INTEGER NOT NULL DEFAULT 0 CHECK (ahead IN (0, 1, 7, 30)), -- days; 0 = of what has happened
  day        INTEGER NOT NULL CHECK (day % 86400000 = 0),              -- UTC day on which it was due
  first_day  INTEGER CHECK (first_day % 86400000 = 0),                 -- the UTC days that it speaks of
  last_day   INTEGER CHECK (last_day >= first_day),
  count      INTEGER NOT NULL CHECK (count > 0),
  numbers    TEXT    NOT NULL DEFAULT '',                              -- by comma, where no days say which
  set_id     TEXT,                                                     -- the same, where they are many
  UNIQUE (account_id, kind, ahead, day),
  UNIQUE (account_id, id),
  CHECK ((first_day IS NULL) = (last_day IS NULL)),
  CHECK ((kind IN ('not-renewing', 'money-short', 'pool-end', 'registration')) = (ahead > 0))
) STRICT;
-- That money runs out in a week is one fact, however many days it stays true.
CREATE UNIQUE INDEX notices_of_money ON notices (account_id, first_day) WHERE kind = 'money-out';

CREATE TRIGGER notices_are_append_only_u BEFORE UPDATE ON notices BEGIN SELECT RAISE(ABORT, 'notices are append-only'); END;
CREATE TRIGGER notices_are_append_only_d BEFORE DELETE ON notices BEGIN SELECT RAISE(ABORT, 'notices are append-only'); END;

-- How far an account has been told.
CREATE TABLE tellings (
  account_id INTEGER PRIMARY KEY REFERENCES accounts (id),
  told_at    INTEGER NOT NULL,                                         -- app clock, the instant that was told of
  history_id INTEGER NOT NULL                                          -- the newest event that was there then
) STRICT;

-- Deadlines of one day are found without a look at other numbers.
CREATE INDEX dids_by_deadline ON dids (account_id, registration_deadline_at) WHERE registration_deadline_at IS NOT NULL;

-- Read is all up to a notice, and single ones after it.
ALTER TABLE people ADD COLUMN notices_read_to INTEGER NOT NULL DEFAULT 0;
CREATE TABLE notice_reads (
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  notice_id INTEGER NOT NULL REFERENCES notices (id),
  PRIMARY KEY (person_id, notice_id)
) STRICT, WITHOUT ROWID;

-- What comes by e-mail: as parsed by lib/numbers/notice-preferences.ts.
ALTER TABLE people ADD COLUMN notice_preferences TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(notice_preferences));

-- E-mails to members, written with the notices that they tell of.
CREATE TABLE mails (
  id         INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  person_id  INTEGER NOT NULL REFERENCES people (id),
  form       TEXT    NOT NULL CHECK (form IN ('at-once', 'digest')),
  state      TEXT    NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
  written_at INTEGER NOT NULL,                                         -- machine clock, as all of this table
  attempts   INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  tried_at   INTEGER,
  next_at    INTEGER,                                                  -- not before
  sent_at    INTEGER,
  fault      TEXT,                                                     -- why the last attempt failed
  CHECK ((state = 'waiting') = (next_at IS NOT NULL)),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
  CHECK ((attempts = 0) = (tried_at IS NULL))
) STRICT;
CREATE INDEX mails_waiting  ON mails (next_at, id) WHERE state = 'waiting';
CREATE INDEX mails_by_state ON mails (state, id);

-- A notice reaches a member by one e-mail at most.
CREATE TABLE mail_notices (
  person_id INTEGER NOT NULL REFERENCES people (id),
  notice_id INTEGER NOT NULL REFERENCES notices (id),
  mail_id   INTEGER NOT NULL REFERENCES mails (id),
  PRIMARY KEY (person_id, notice_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX notices_of_mail ON mail_notices (mail_id);

-- A member's private calendar address; nobody but the address itself knows the secret.
CREATE TABLE calendar_feeds (
  person_id   INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  secret_hash TEXT    NOT NULL UNIQUE,                                 -- SHA-256
  made_at     INTEGER NOT NULL                                         -- machine clock
) STRICT;
