-- What ends: found and counted without a look at the rows. Its instants hardly ever change, since what
-- has no cycles left is not renewed.
CREATE INDEX dids_ending ON dids (account_id, cycles_shown, number, expires_at, status) WHERE cycles_shown = 0;

-- A section by number also tells when each number was added, which never changes.
DROP INDEX dids_by_number;
CREATE INDEX dids_by_number ON dids
  (account_id, status, number, country_code, region_id, city_id, number_type, features, billing_period_months,
   trunk_id, trunk_group_id, identity_id, address_id, capacity, registration_required, verification,
   emergency, a2p, cnam, created_at);

-- How many of a stored set's numbers the account has: counted as the set is stored, kept as numbers come and go.
ALTER TABLE number_sets ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
CREATE INDEX number_sets_of_number ON number_set_members (number);
UPDATE number_sets SET held = (
  SELECT count(*) FROM number_set_members m CROSS JOIN dids d ON d.account_id = number_sets.account_id AND d.number = m.number
  WHERE m.set_id = number_sets.id);

CREATE TRIGGER dids_held_added AFTER INSERT ON dids BEGIN
  UPDATE number_sets SET held = held + 1
  WHERE account_id = NEW.account_id AND id IN (SELECT set_id FROM number_set_members WHERE number = NEW.number);
END;
CREATE TRIGGER dids_held_removed AFTER DELETE ON dids BEGIN
  UPDATE number_sets SET held = held - 1
  WHERE account_id = OLD.account_id AND id IN (SELECT set_id FROM number_set_members WHERE number = OLD.number);
END;
CREATE TRIGGER dids_held_moved AFTER UPDATE OF account_id, number ON dids
WHEN OLD.account_id <> NEW.account_id OR OLD.number <> NEW.number BEGIN
  UPDATE number_sets SET held = held - 1
  WHERE account_id = OLD.account_id AND id IN (SELECT set_id FROM number_set_members WHERE number = OLD.number);
  UPDATE number_sets SET held = held + 1
  WHERE account_id = NEW.account_id AND id IN (SELECT set_id FROM number_set_members WHERE number = NEW.number);
END;
