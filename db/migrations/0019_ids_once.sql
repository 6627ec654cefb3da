-- SQLite gives a new row the id of the last one when that was deleted. A page that was open since
-- before would then name another thing: its form could change or delete what nobody confirmed.
CREATE TABLE last_ids (
  table_name TEXT    PRIMARY KEY CHECK (table_name IN ('trunks', 'trunk_groups', 'capacity_pools', 'shared_capacity_groups')),
  id         INTEGER NOT NULL                                          -- the largest that was ever deleted
) STRICT, WITHOUT ROWID;
INSERT INTO last_ids VALUES ('trunks', 0), ('trunk_groups', 0), ('capacity_pools', 0), ('shared_capacity_groups', 0);

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
