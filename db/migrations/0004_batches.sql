-- One action on chosen numbers: drawn up, looked at, confirmed once. What is confirmed is what is
-- stored here, never what a filter matches by then.
CREATE TABLE batches (
  id            INTEGER PRIMARY KEY,
  key           TEXT    NOT NULL UNIQUE,                               -- in addresses
  account_id    INTEGER NOT NULL REFERENCES accounts (id),
  person_id     INTEGER NOT NULL REFERENCES people (id),
  verb          TEXT    NOT NULL,
  options       TEXT    NOT NULL CHECK (json_valid(options)),          -- as parsed by lib/numbers/verb-options.ts
  offers        TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(offers)), -- what each period would cost
  state         TEXT    NOT NULL CHECK (state IN ('drawing', 'draft', 'running', 'finished', 'stopped')),
  back          TEXT    NOT NULL,                                      -- the page that it was drawn up on
  made_at       INTEGER NOT NULL,                                      -- machine clock
  drawn_up_at   INTEGER NOT NULL,                                      -- app clock
  finished_at   INTEGER,                                               -- app clock
  balance_minor INTEGER,                                               -- after it was done
  UNIQUE (account_id, id),
  CHECK ((state IN ('finished', 'stopped')) = (finished_at IS NOT NULL))
) STRICT;
CREATE INDEX batches_of_account ON batches (account_id, finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX batches_drafted    ON batches (made_at) WHERE state = 'draft';

-- A number of a batch, in the order in which it was chosen.
CREATE TABLE batch_items (
  batch_id      INTEGER NOT NULL REFERENCES batches (id),
  place         INTEGER NOT NULL,
  number        TEXT    NOT NULL,
  did_id        INTEGER,                                               -- NULL = not in the account when it was drawn up
  stamp         TEXT    NOT NULL,                                      -- the facts it was decided by
  refusal       TEXT,                                                  -- NULL = it will be changed
  country_code  TEXT    NOT NULL DEFAULT '',
  number_type   TEXT    NOT NULL DEFAULT '',
  monthly_minor INTEGER NOT NULL DEFAULT 0,
  price_minor   INTEGER NOT NULL DEFAULT 0 CHECK (price_minor >= 0),
  remarks       TEXT    NOT NULL DEFAULT '',                           -- of lib/did/remarks.ts, by comma
  expires_at    INTEGER,                                               -- as it will be
  outcome       TEXT    CHECK (outcome IN ('done', 'skipped')),        -- NULL = not tried
  PRIMARY KEY (batch_id, place)
) STRICT, WITHOUT ROWID;
