-- Second factor, staff's view of an account, and the trace of what people with power did.

ALTER TABLE people ADD COLUMN totp_secret TEXT;                        -- base32; without totp_enabled_at: being set up
ALTER TABLE people ADD COLUMN totp_enabled_at INTEGER CHECK (totp_enabled_at IS NULL OR totp_secret IS NOT NULL);
ALTER TABLE people ADD COLUMN totp_last_step INTEGER;                  -- 30-second step of the last code: none is taken twice

CREATE TABLE recovery_codes (
  code_hash  TEXT    PRIMARY KEY,                                      -- SHA-256 of 80 random bits
  person_id  INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  used_at    INTEGER
) STRICT;
CREATE INDEX recovery_codes_of_person ON recovery_codes (person_id);

-- Between the password and the code: whoever knows the first and still owes the second.
CREATE TABLE pending_sign_ins (
  id_hash    TEXT    PRIMARY KEY,                                      -- SHA-256 of the id in the cookie
  person_id  INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  expires_at INTEGER NOT NULL                                          -- machine clock
) STRICT;
CREATE INDEX pending_sign_ins_of_person ON pending_sign_ins (person_id);

ALTER TABLE sessions ADD COLUMN viewing_account_id INTEGER REFERENCES accounts (id);   -- staff see it, read-only
ALTER TABLE sessions ADD COLUMN viewing_since INTEGER CHECK ((viewing_since IS NULL) = (viewing_account_id IS NULL));

CREATE TABLE audit (
  id         INTEGER PRIMARY KEY,
  at         INTEGER NOT NULL,                                         -- machine clock
  actor      TEXT    NOT NULL CHECK (actor IN ('member', 'staff', 'system')),
  actor_id   INTEGER REFERENCES people (id),
  actor_name TEXT    NOT NULL,
  account_id INTEGER REFERENCES accounts (id),                         -- NULL = of the provider's own house
  action     TEXT    NOT NULL,                                         -- of AUDIT_ACTIONS in lib/did/audit.ts
  subject    TEXT,                                                     -- who or what it was done to
  detail     TEXT,
  CHECK ((actor = 'system') = (actor_id IS NULL))
) STRICT;
CREATE INDEX audit_of_account ON audit (account_id, id);
CREATE INDEX audit_by_action  ON audit (action, id);
CREATE TRIGGER audit_is_append_only_u BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_is_append_only_d BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
