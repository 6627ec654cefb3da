-- End-user details: versions of identities and addresses, their documents, and who decided what.

ALTER TABLE identities ADD COLUMN first_name TEXT;
ALTER TABLE identities ADD COLUMN last_name TEXT;
ALTER TABLE identities ADD COLUMN birth_place TEXT;
ALTER TABLE identities ADD COLUMN id_number TEXT;                      -- of a passport or an identity card
ALTER TABLE identities ADD COLUMN root_id INTEGER REFERENCES identities (id);  -- first version; NULL = it is the first
ALTER TABLE identities ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE identities ADD COLUMN replaced_at INTEGER;                 -- a newer version took its place
ALTER TABLE identities ADD COLUMN created_by TEXT;                     -- NULL = by an import
CREATE INDEX identities_of_root ON identities (root_id) WHERE root_id IS NOT NULL;

-- addresses.identity_id is the identity's first version: an address outlives the versions beside it.
ALTER TABLE addresses ADD COLUMN root_id INTEGER REFERENCES addresses (id);
ALTER TABLE addresses ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE addresses ADD COLUMN replaced_at INTEGER;
ALTER TABLE addresses ADD COLUMN created_by TEXT;
CREATE INDEX addresses_of_root ON addresses (root_id) WHERE root_id IS NOT NULL;

CREATE TABLE documents (
  id          INTEGER PRIMARY KEY,
  account_id  INTEGER NOT NULL,
  identity_id INTEGER NOT NULL,                                        -- the identity's first version
  kind        TEXT    NOT NULL CHECK (kind IN ('identity-proof', 'address-proof', 'company-extract', 'other')),
  file_name   TEXT    NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  media_type  TEXT    NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
  bytes       INTEGER NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
  sha256      TEXT    NOT NULL,
  stored_as   TEXT    NOT NULL UNIQUE,                                 -- name in the documents folder, random
  uploaded_at INTEGER NOT NULL,
  uploaded_by TEXT    NOT NULL,
  UNIQUE (account_id, id),
  FOREIGN KEY (account_id, identity_id) REFERENCES identities (account_id, id)
) STRICT;
CREATE INDEX documents_of_identity ON documents (identity_id);

-- Which documents lay before the reviewer.
CREATE TABLE verification_documents (
  account_id      INTEGER NOT NULL,
  verification_id INTEGER NOT NULL,
  document_id     INTEGER NOT NULL,
  PRIMARY KEY (verification_id, document_id),
  FOREIGN KEY (account_id, verification_id) REFERENCES verifications (account_id, id),
  FOREIGN KEY (account_id, document_id)     REFERENCES documents (account_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX verifications_of_document ON verification_documents (document_id);

ALTER TABLE verifications ADD COLUMN revoked_at INTEGER;               -- an approval that staff took back
CREATE INDEX verifications_in_review  ON verifications (submitted_at, id) WHERE status = 'pending';
CREATE INDEX verifications_of_account ON verifications (account_id, submitted_at, id);

-- What happened to a verification, oldest first. Those from before this table have their two dates alone.
CREATE TABLE verification_events (
  id              INTEGER PRIMARY KEY,
  account_id      INTEGER NOT NULL,
  verification_id INTEGER NOT NULL,
  at              INTEGER NOT NULL,
  actor           TEXT    NOT NULL CHECK (actor IN ('member', 'api-key', 'staff', 'system')),
  actor_id        INTEGER,
  actor_name      TEXT    NOT NULL,
  action          TEXT    NOT NULL CHECK (action IN ('submitted', 'resubmitted', 'approved', 'auto-approved', 'rejected', 'revoked')),
  reasons         TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(reasons)),
  comment         TEXT,
  FOREIGN KEY (account_id, verification_id) REFERENCES verifications (account_id, id)
) STRICT;
CREATE INDEX events_of_verification ON verification_events (verification_id, at, id);

CREATE TRIGGER verification_events_are_append_only_u BEFORE UPDATE ON verification_events BEGIN SELECT RAISE(ABORT, 'events of a verification are append-only'); END;
CREATE TRIGGER verification_events_are_append_only_d BEFORE DELETE ON verification_events BEGIN SELECT RAISE(ABORT, 'events of a verification are append-only'); END;

-- From now on the deadline of a registration is due as an expiry is.
UPDATE dids SET next_due_at = registration_deadline_at
  WHERE registration_deadline_at IS NOT NULL AND registration_required = 1
    AND registration_approved_at IS NULL AND activated_at IS NULL AND canceled_at IS NULL
    AND service_ended_at IS NULL AND verification IN ('unassigned', 'rejected')
    AND (port_in_started_at IS NULL OR port_in_finished_at IS NOT NULL)
    AND (expires_at IS NULL OR expires_at > registration_deadline_at);
