-- What a batch has come to that is worked through in steps, off the threads that answer pages. Its
-- numbers are its items, in places from 0; how far it is stands in the same transaction as each step.
CREATE TABLE batch_work (
  batch_id     INTEGER PRIMARY KEY REFERENCES batches (id),
  source       TEXT    CHECK (json_valid(source)),                     -- which numbers it is to take; NULL = they are its items
  chosen       INTEGER NOT NULL DEFAULT 0,                             -- items
  reached      INTEGER NOT NULL DEFAULT 0,                             -- items worked out; once it is confirmed: carried out
  changed      INTEGER NOT NULL DEFAULT 0,                             -- numbers changed so far
  total_minor  INTEGER NOT NULL DEFAULT 0 CHECK (total_minor >= 0),    -- of what was worked out so far
  summary      TEXT    CHECK (json_valid(summary)),                    -- counted from the items once they stand; NULL = not yet
  actor        TEXT    CHECK (json_valid(actor)),                      -- who confirmed it, as the history tells it
  confirmed_at INTEGER,                                                -- app clock
  hold_id      INTEGER REFERENCES holds (id),
  CHECK (changed <= reached AND reached <= chosen),
  CHECK ((confirmed_at IS NULL) = (actor IS NULL))
) STRICT;
CREATE INDEX batch_work_uncounted ON batch_work (batch_id) WHERE summary IS NULL;
CREATE INDEX batches_at_work      ON batches (account_id) WHERE state IN ('drawing', 'running');

-- Prices by which a batch was drawn up: it is confirmed only while they are the same.
CREATE TABLE batch_prices (
  batch_id      INTEGER NOT NULL REFERENCES batches (id),
  plan_id       INTEGER NOT NULL REFERENCES price_plans (id),
  monthly_minor INTEGER NOT NULL,
  PRIMARY KEY (batch_id, plan_id, monthly_minor)
) STRICT, WITHOUT ROWID;
