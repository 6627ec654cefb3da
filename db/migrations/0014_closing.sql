-- A closed account's numbers are ended in steps: as of closing_at, by the app's clock, and by whom.
-- Both are NULL once none is left to end.

ALTER TABLE accounts ADD COLUMN closing_at INTEGER;
ALTER TABLE accounts ADD COLUMN closed_by  INTEGER REFERENCES people (id);
CREATE INDEX accounts_closing ON accounts (id) WHERE closing_at IS NOT NULL;
CREATE TRIGGER accounts_stay_closed BEFORE UPDATE OF closed_at ON accounts WHEN OLD.closed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed account stays closed'); END;
