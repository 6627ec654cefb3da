-- Requests for services: what was asked for, for which numbers and at which price, and who decided what.
-- The table is made anew: a request that is over stays, and a campaign says what it is for.

CREATE TABLE service_requests_next (
  id           INTEGER PRIMARY KEY,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  service      TEXT    NOT NULL CHECK (service IN ('emergency', 'a2p', 'cnam')),
  reference    TEXT    NOT NULL UNIQUE,
  name         TEXT    NOT NULL CHECK (name <> ''),                    -- campaign, displayed name, or whose calls are from where
  identity_id  INTEGER,
  address_id   INTEGER,                                                -- where emergency services are sent
  status       TEXT    NOT NULL,
  reason       TEXT,                                                   -- why it was sent back or rejected
  use_case     TEXT,                                                   -- of a campaign; NULL = from before it was asked
  samples      TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(samples)),
  requested_at INTEGER NOT NULL,
  changed_at   INTEGER NOT NULL,
  UNIQUE (account_id, id),
  CHECK (CASE service
    WHEN 'cnam' THEN status IN ('pending', 'active', 'cancelation-pending', 'rejected', 'canceled')
    ELSE status IN ('new', 'in-process', 'active', 'changes-required', 'canceled') END),
  CHECK (service = 'a2p' OR (use_case IS NULL AND samples = '[]')),
  FOREIGN KEY (account_id, identity_id) REFERENCES identities (account_id, id),
  FOREIGN KEY (account_id, address_id) REFERENCES addresses (account_id, id)
) STRICT;
INSERT INTO service_requests_next
  (id, account_id, service, reference, name, identity_id, address_id, status, reason, requested_at, changed_at)
  SELECT id, account_id, service, reference, CASE name WHEN '' THEN reference ELSE name END, identity_id,
    CASE service WHEN 'emergency' THEN address_id END, status, reason, requested_at, changed_at
  FROM service_requests;
DROP TABLE service_requests;
ALTER TABLE service_requests_next RENAME TO service_requests;

CREATE INDEX service_requests_of_identity ON service_requests (identity_id);
CREATE INDEX service_requests_of_address  ON service_requests (address_id);
CREATE INDEX service_requests_of_account  ON service_requests (account_id, service, requested_at, id);
CREATE INDEX service_requests_waiting     ON service_requests (changed_at, id)
  WHERE status IN ('new', 'in-process', 'pending', 'cancelation-pending');

-- The numbers of a request, also once they have left it. A price is set aside until the service is set up.
CREATE TABLE service_request_numbers (
  account_id  INTEGER NOT NULL,
  request_id  INTEGER NOT NULL,
  number      TEXT    NOT NULL,
  price_minor INTEGER NOT NULL DEFAULT 0 CHECK (price_minor >= 0),
  hold_id     INTEGER REFERENCES holds (id),                           -- NULL = free
  charged_at  INTEGER,
  left_at     INTEGER,                                                 -- canceled, rejected, or the number went
  PRIMARY KEY (request_id, number),
  CHECK ((price_minor > 0) = (hold_id IS NOT NULL)),
  CHECK (charged_at IS NULL OR hold_id IS NOT NULL),
  FOREIGN KEY (account_id, request_id) REFERENCES service_requests (account_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX numbers_in_requests ON service_request_numbers (account_id, number) WHERE left_at IS NULL;

INSERT INTO service_request_numbers (account_id, request_id, number)
  SELECT account_id, emergency_request_id, number FROM dids WHERE emergency_request_id IS NOT NULL
  UNION ALL SELECT account_id, a2p_request_id, number FROM dids WHERE a2p_request_id IS NOT NULL
  UNION ALL SELECT account_id, cnam_request_id, number FROM dids WHERE cnam_request_id IS NOT NULL;

-- What happened to a request, oldest first. Those from before this table have their two dates alone.
CREATE TABLE service_request_events (
  id         INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL,
  request_id INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  actor      TEXT    NOT NULL CHECK (actor IN ('member', 'api-key', 'staff', 'system')),
  actor_id   INTEGER,
  actor_name TEXT    NOT NULL,
  action     TEXT    NOT NULL CHECK (action IN ('requested', 'resubmitted', 'taken', 'approved', 'sent-back', 'rejected',
    'canceled', 'removal-asked', 'removal-confirmed', 'set-apart', 'released')),
  state      TEXT    NOT NULL,                                         -- after it
  reasons    TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(reasons)),
  comment    TEXT,
  FOREIGN KEY (account_id, request_id) REFERENCES service_requests (account_id, id)
) STRICT;
CREATE INDEX events_of_service_request ON service_request_events (request_id, at, id);

CREATE TRIGGER service_request_events_are_append_only_u BEFORE UPDATE ON service_request_events BEGIN SELECT RAISE(ABORT, 'events of a service request are append-only'); END;
CREATE TRIGGER service_request_events_are_append_only_d BEFORE DELETE ON service_request_events BEGIN SELECT RAISE(ABORT, 'events of a service request are append-only'); END;

-- What setting up a service costs a number. Without a row it is free; an account's own price goes first.
CREATE TABLE service_prices (
  id             INTEGER PRIMARY KEY,
  account_id     INTEGER REFERENCES accounts (id),                     -- NULL = every account of the currency
  currency       TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  service        TEXT    NOT NULL CHECK (service IN ('emergency', 'a2p', 'cnam')),
  effective_from INTEGER NOT NULL,
  setup_minor    INTEGER NOT NULL CHECK (setup_minor >= 0)
) STRICT;
CREATE UNIQUE INDEX service_prices_from ON service_prices (service, currency, COALESCE(account_id, 0), effective_from);
