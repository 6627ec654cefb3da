-- What happens to identities, addresses and documents is told in the history as well: such an event is
-- about no number, which is then empty, and names its subject.
ALTER TABLE history ADD COLUMN subject TEXT CHECK (subject IS NULL OR number = '');

-- Nor are ids of deleted identities, addresses and documents given again (as 0019 has it for trunks).
DROP TRIGGER trunks_id_d;
DROP TRIGGER trunks_id_i;
DROP TRIGGER trunk_groups_id_d;
DROP TRIGGER trunk_groups_id_i;
DROP TRIGGER capacity_pools_id_d;
DROP TRIGGER capacity_pools_id_i;
DROP TRIGGER shared_capacity_groups_id_d;
DROP TRIGGER shared_capacity_groups_id_i;
DROP TRIGGER last_ids_stay;
DROP TRIGGER last_ids_grow;
ALTER TABLE last_ids RENAME TO last_ids_before;
CREATE TABLE last_ids (
  table_name TEXT    PRIMARY KEY CHECK (table_name IN (
    'trunks', 'trunk_groups', 'capacity_pools', 'shared_capacity_groups',
    'identities', 'addresses', 'documents')),
  id         INTEGER NOT NULL                                          -- the largest that was ever deleted
) STRICT, WITHOUT ROWID;
INSERT INTO last_ids SELECT * FROM last_ids_before;
INSERT INTO last_ids VALUES ('identities', 0), ('addresses', 0), ('documents', 0);
DROP TABLE last_ids_before;

CREATE TRIGGER last_ids_stay BEFORE DELETE ON last_ids BEGIN SELECT RAISE(ABORT, 'last ids are kept'); END;
CREATE TRIGGER last_ids_grow BEFORE UPDATE ON last_ids WHEN NEW.id < OLD.id BEGIN SELECT RAISE(ABORT, 'last ids only grow'); END;

CREATE TRIGGER trunks_id_d AFTER DELETE ON trunks BEGIN
  UPDATE last_ids SET id = max(id, OLD.id) WHERE table_name = 'trunks';
END;
CREATE TRIGGER trunk_groups_id_d AFTER DELETE ON trunk_groups BEGIN
  UPDATE last_ids SET id = max(id, OLD.id) WHERE table_name = 'trunk_groups';
END;
CREATE TRIGGER capacity_pools_id_d AFTER DELETE ON capacity_pools BEGIN
  UPDATE last_ids SET id = max(id, OLD.id) WHERE table_name = 'capacity_pools';
END;
CREATE TRIGGER shared_capacity_groups_id_d AFTER DELETE ON shared_capacity_groups BEGIN
  UPDATE last_ids SET id = max(id, OLD.id) WHERE table_name = 'shared_capacity_groups';
END;
CREATE TRIGGER identities_id_d AFTER DELETE ON identities BEGIN
  UPDATE last_ids SET id = max(id, OLD.id) WHERE table_name = 'identities';
END;
CREATE TRIGGER addresses_id_d AFTER DELETE ON addresses BEGIN
  UPDATE last_ids SET id = max(id, OLD.id) WHERE table_name = 'addresses';
END;
CREATE TRIGGER documents_id_d AFTER DELETE ON documents BEGIN
  UPDATE last_ids SET id = max(id, OLD.id) WHERE table_name = 'documents';
END;

CREATE TRIGGER trunks_id_i AFTER INSERT ON trunks
WHEN NEW.id <= (SELECT id FROM last_ids WHERE table_name = 'trunks')
BEGIN SELECT RAISE(ABORT, 'the id of a deleted trunk is not used again'); END;
CREATE TRIGGER trunk_groups_id_i AFTER INSERT ON trunk_groups
WHEN NEW.id <= (SELECT id FROM last_ids WHERE table_name = 'trunk_groups')
BEGIN SELECT RAISE(ABORT, 'the id of a deleted trunk group is not used again'); END;
CREATE TRIGGER capacity_pools_id_i AFTER INSERT ON capacity_pools
WHEN NEW.id <= (SELECT id FROM last_ids WHERE table_name = 'capacity_pools')
BEGIN SELECT RAISE(ABORT, 'the id of a deleted capacity pool is not used again'); END;
CREATE TRIGGER shared_capacity_groups_id_i AFTER INSERT ON shared_capacity_groups
WHEN NEW.id <= (SELECT id FROM last_ids WHERE table_name = 'shared_capacity_groups')
BEGIN SELECT RAISE(ABORT, 'the id of a deleted shared capacity group is not used again'); END;
CREATE TRIGGER identities_id_i AFTER INSERT ON identities
WHEN NEW.id <= (SELECT id FROM last_ids WHERE table_name = 'identities')
BEGIN SELECT RAISE(ABORT, 'the id of a deleted identity is not used again'); END;
CREATE TRIGGER addresses_id_i AFTER INSERT ON addresses
WHEN NEW.id <= (SELECT id FROM last_ids WHERE table_name = 'addresses')
BEGIN SELECT RAISE(ABORT, 'the id of a deleted address is not used again'); END;
CREATE TRIGGER documents_id_i AFTER INSERT ON documents
WHEN NEW.id <= (SELECT id FROM last_ids WHERE table_name = 'documents')
BEGIN SELECT RAISE(ABORT, 'the id of a deleted document is not used again'); END;
