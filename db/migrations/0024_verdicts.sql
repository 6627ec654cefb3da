-- A verdict on a verification of more numbers than are changed at once. The verification has it
-- already; its numbers follow in their order, in steps, off the threads that answer pages.
CREATE TABLE verdict_work (
  verification_id INTEGER PRIMARY KEY,
  account_id      INTEGER NOT NULL,
  step            TEXT    NOT NULL CHECK (step IN ('approve', 'reject', 'revoke')),
  reason          TEXT,                                                -- what the numbers' history tells of it
  actor           TEXT    NOT NULL CHECK (json_valid(actor)),          -- who decided it, as the history tells it
  reached         TEXT    NOT NULL DEFAULT '',                         -- the last number that has followed
  FOREIGN KEY (account_id, verification_id) REFERENCES verifications (account_id, id)
) STRICT;
