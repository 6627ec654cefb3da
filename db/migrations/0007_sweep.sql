-- Who does a thing that one process at a time should do. A lease that has run out is anybody's.
CREATE TABLE leases (
  name       TEXT    PRIMARY KEY,
  holder     TEXT    NOT NULL,
  expires_at INTEGER NOT NULL                                          -- machine clock
) STRICT;

-- What the last sweep saw of the machine's clock; both instants are its own.
CREATE TABLE clock_guard (
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  seen_at       INTEGER,
  doubted_since INTEGER                                                -- NULL = no leap, or long enough ago
) STRICT;
INSERT INTO clock_guard VALUES (1, NULL, NULL);

-- With whether service has ended: numbers that wait for their removal are stepped over in it.
DROP INDEX dids_due;
CREATE INDEX dids_due ON dids (account_id, next_due_at, number, service_ended_at) WHERE next_due_at IS NOT NULL;
