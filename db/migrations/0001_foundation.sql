-- Instants are integer milliseconds UTC, named …_at. Money is integer minor units of the account's currency.

CREATE TABLE settings (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- ---------------------------------------------------------------- accounts and people

CREATE TABLE accounts (
  id                 INTEGER PRIMARY KEY,
  name               TEXT    NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
  currency           TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  credit_limit_minor INTEGER CHECK (credit_limit_minor >= 0),          -- NULL = postpaid, never refused
  created_at         INTEGER NOT NULL,
  disabled_at        INTEGER,
  closed_at          INTEGER
) STRICT;

CREATE TABLE people (
  id            INTEGER PRIMARY KEY,
  account_id    INTEGER REFERENCES accounts (id),                      -- NULL = staff
  role          TEXT    NOT NULL CHECK (role IN ('admin', 'manager', 'viewer', 'staff')),
  email         TEXT    NOT NULL UNIQUE,                               -- lower case
  name          TEXT    NOT NULL,
  password_hash TEXT,                                                  -- NULL until the one-time code is used
  time_zone     TEXT    NOT NULL DEFAULT 'UTC',
  theme         TEXT    NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
  created_at    INTEGER NOT NULL,
  disabled_at   INTEGER,
  CHECK ((role = 'staff') = (account_id IS NULL))
) STRICT;
CREATE INDEX people_of_account ON people (account_id);

CREATE TABLE sessions (
  id_hash      TEXT    PRIMARY KEY,                                    -- SHA-256 of the id in the cookie
  person_id    INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  created_at   INTEGER NOT NULL,                                       -- machine clock, as all of this table
  last_seen_at INTEGER NOT NULL,
  ended_at     INTEGER,
  user_agent   TEXT,
  address      TEXT
) STRICT;
CREATE INDEX sessions_of_person ON sessions (person_id, ended_at);

CREATE TABLE one_time_codes (
  code_hash  TEXT    PRIMARY KEY,
  person_id  INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at    INTEGER
) STRICT;

CREATE TABLE sign_in_failures (
  subject   TEXT    NOT NULL,                                          -- 'email:…' or 'address:…'
  failed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_failures_of_subject ON sign_in_failures (subject, failed_at);

-- ---------------------------------------------------------------- places, coverage, prices

CREATE TABLE countries (
  code TEXT PRIMARY KEY CHECK (code GLOB '[A-Z][A-Z]'),                -- ISO 3166-1 alpha-2
  name TEXT NOT NULL
) STRICT;

CREATE TABLE regions (
  id           INTEGER PRIMARY KEY,
  country_code TEXT NOT NULL REFERENCES countries (code),
  iso_code     TEXT UNIQUE,                                            -- ISO 3166-2, NULL for a region of our own
  name         TEXT NOT NULL,
  name_folded  TEXT NOT NULL
) STRICT;
CREATE INDEX regions_of_country ON regions (country_code, name_folded);

CREATE TABLE cities (
  id           INTEGER PRIMARY KEY,
  country_code TEXT NOT NULL REFERENCES countries (code),
  region_id    INTEGER REFERENCES regions (id),
  name         TEXT NOT NULL,
  name_folded  TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX cities_by_name ON cities (country_code, COALESCE(region_id, 0), name_folded);

CREATE TABLE did_groups (
  id                      INTEGER PRIMARY KEY,
  country_code            TEXT    NOT NULL REFERENCES countries (code),
  region_id               INTEGER REFERENCES regions (id),
  city_id                 INTEGER REFERENCES cities (id),
  number_type             TEXT    NOT NULL CHECK (number_type IN ('local', 'mobile', 'national', 'toll_free', 'shared_cost', 'global')),
  features                INTEGER NOT NULL,                            -- bits of FEATURES in lib/did/feature.ts
  periods_sold            TEXT    NOT NULL DEFAULT '1,3,6,12,24',      -- months
  registration_required   INTEGER NOT NULL DEFAULT 0 CHECK (registration_required IN (0, 1)),
  registration_days       INTEGER NOT NULL DEFAULT 30 CHECK (registration_days > 0),
  requirement_identity    TEXT    NOT NULL DEFAULT 'any' CHECK (requirement_identity IN ('any', 'personal', 'business')),
  requirement_address     TEXT    NOT NULL DEFAULT 'anywhere' CHECK (requirement_address IN ('anywhere', 'country', 'region', 'city')),
  requirement_documents   TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(requirement_documents))
) STRICT;
CREATE UNIQUE INDEX did_groups_by_coverage ON did_groups
  (country_code, COALESCE(region_id, 0), COALESCE(city_id, 0), number_type, features, registration_required, periods_sold);

CREATE TABLE price_plans (
  id         INTEGER PRIMARY KEY,
  account_id INTEGER REFERENCES accounts (id),                         -- NULL = open to every account
  currency   TEXT    NOT NULL,
  name       TEXT    NOT NULL
) STRICT;
CREATE INDEX price_plans_of_account ON price_plans (account_id);

CREATE TABLE price_rows (
  plan_id        INTEGER NOT NULL REFERENCES price_plans (id),
  effective_from INTEGER NOT NULL,
  monthly_minor  INTEGER NOT NULL CHECK (monthly_minor >= 0),
  setup_minor    INTEGER NOT NULL DEFAULT 0 CHECK (setup_minor >= 0),
  PRIMARY KEY (plan_id, effective_from)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- voice

CREATE TABLE trunks (
  id         INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  name       TEXT    NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('sip', 'pstn')),
  host       TEXT,                                                     -- SIP; NULL where an import gave only the name
  port       INTEGER CHECK (port BETWEEN 1 AND 65535),
  dial_to    TEXT,                                                     -- PSTN, E.164 digits
  created_at INTEGER NOT NULL,
  UNIQUE (account_id, name),
  UNIQUE (account_id, id)
) STRICT;

CREATE TABLE trunk_groups (
  id         INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  name       TEXT    NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (account_id, name),
  UNIQUE (account_id, id)
) STRICT;

CREATE TABLE trunk_group_members (
  account_id INTEGER NOT NULL,
  group_id   INTEGER NOT NULL,
  trunk_id   INTEGER NOT NULL,
  priority   INTEGER NOT NULL DEFAULT 1 CHECK (priority > 0),
  weight     INTEGER NOT NULL DEFAULT 1 CHECK (weight > 0),
  PRIMARY KEY (group_id, trunk_id),
  FOREIGN KEY (account_id, group_id) REFERENCES trunk_groups (account_id, id),
  FOREIGN KEY (account_id, trunk_id) REFERENCES trunks (account_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX trunk_group_members_of_trunk ON trunk_group_members (trunk_id);

CREATE TABLE capacity_pools (
  id         INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  name       TEXT    NOT NULL,
  channels   INTEGER NOT NULL CHECK (channels >= 0),
  UNIQUE (account_id, name),
  UNIQUE (account_id, id)
) STRICT;

CREATE TABLE shared_capacity_groups (
  id         INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL,
  pool_id    INTEGER NOT NULL,
  name       TEXT    NOT NULL,
  channels   INTEGER NOT NULL CHECK (channels >= 0),
  UNIQUE (account_id, name),
  UNIQUE (account_id, id),
  FOREIGN KEY (account_id, pool_id) REFERENCES capacity_pools (account_id, id)
) STRICT;

-- ---------------------------------------------------------------- end users

CREATE TABLE identities (
  id              INTEGER PRIMARY KEY,
  account_id      INTEGER NOT NULL REFERENCES accounts (id),
  kind            TEXT    NOT NULL CHECK (kind IN ('personal', 'business', 'unnamed')),  -- unnamed: imported with a registration but no name
  name            TEXT    NOT NULL,
  country_code    TEXT    REFERENCES countries (code),
  company_number  TEXT,
  tax_id          TEXT,
  birth_date      TEXT,
  contact_email   TEXT,
  contact_phone   TEXT,
  created_at      INTEGER NOT NULL,
  archived_at     INTEGER,
  UNIQUE (account_id, id)
) STRICT;
CREATE INDEX identities_by_name ON identities (account_id, name);

CREATE TABLE addresses (
  id           INTEGER PRIMARY KEY,
  account_id   INTEGER NOT NULL,
  identity_id  INTEGER NOT NULL,
  country_code TEXT    NOT NULL REFERENCES countries (code),
  region_id    INTEGER REFERENCES regions (id),
  city         TEXT    NOT NULL,
  postal_code  TEXT    NOT NULL,
  street       TEXT    NOT NULL,
  created_at   INTEGER NOT NULL,
  archived_at  INTEGER,
  UNIQUE (account_id, id),
  FOREIGN KEY (account_id, identity_id) REFERENCES identities (account_id, id)
) STRICT;
CREATE INDEX addresses_of_identity ON addresses (identity_id);

CREATE TABLE verifications (
  id           INTEGER PRIMARY KEY,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  reference    TEXT    NOT NULL UNIQUE,
  identity_id  INTEGER,
  address_id   INTEGER,
  status       TEXT    NOT NULL CHECK (status IN ('pending', 'approved', 'rejected')),
  reason       TEXT,
  submitted_at INTEGER NOT NULL,
  decided_at   INTEGER,
  UNIQUE (account_id, id),
  CHECK ((status = 'pending') = (decided_at IS NULL)),
  FOREIGN KEY (account_id, identity_id) REFERENCES identities (account_id, id),
  FOREIGN KEY (account_id, address_id) REFERENCES addresses (account_id, id)
) STRICT;
CREATE INDEX verifications_of_identity ON verifications (identity_id);
CREATE INDEX verifications_of_address ON verifications (address_id);

CREATE TABLE service_requests (
  id           INTEGER PRIMARY KEY,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  service      TEXT    NOT NULL CHECK (service IN ('emergency', 'a2p', 'cnam')),
  reference    TEXT    NOT NULL UNIQUE,
  name         TEXT    NOT NULL,                                       -- campaign, displayed name or location
  identity_id  INTEGER,
  address_id   INTEGER,
  status       TEXT    NOT NULL,
  reason       TEXT,
  requested_at INTEGER NOT NULL,
  changed_at   INTEGER NOT NULL,
  UNIQUE (account_id, id),
  CHECK (CASE service
    WHEN 'cnam' THEN status IN ('pending', 'active', 'cancelation-pending')
    ELSE status IN ('new', 'in-process', 'active', 'changes-required') END),
  FOREIGN KEY (account_id, identity_id) REFERENCES identities (account_id, id),
  FOREIGN KEY (account_id, address_id) REFERENCES addresses (account_id, id)
) STRICT;
CREATE INDEX service_requests_of_identity ON service_requests (identity_id);
CREATE INDEX service_requests_of_address ON service_requests (address_id);

-- ---------------------------------------------------------------- orders and money

CREATE TABLE orders (
  id         INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  reference  TEXT    NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  UNIQUE (account_id, id)
) STRICT;

CREATE TABLE order_items (
  order_id           INTEGER NOT NULL REFERENCES orders (id),
  number             TEXT    NOT NULL,
  setup_minor        INTEGER NOT NULL CHECK (setup_minor >= 0),
  first_period_minor INTEGER NOT NULL CHECK (first_period_minor >= 0),
  refunded_at        INTEGER,
  PRIMARY KEY (order_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
  id           INTEGER PRIMARY KEY,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  at           INTEGER NOT NULL,
  kind         TEXT    NOT NULL CHECK (kind IN ('top-up', 'order', 'renewal', 'refund', 'service', 'adjustment')),
  amount_minor INTEGER NOT NULL,                                       -- negative = charged
  number       TEXT,
  order_id     INTEGER,
  note         TEXT,
  FOREIGN KEY (account_id, order_id) REFERENCES orders (account_id, id)
) STRICT;
CREATE INDEX ledger_of_account ON ledger (account_id, at);

CREATE TABLE holds (
  id              INTEGER PRIMARY KEY,
  account_id      INTEGER NOT NULL REFERENCES accounts (id),
  created_at      INTEGER NOT NULL,
  amount_minor    INTEGER NOT NULL CHECK (amount_minor >= 0),
  remaining_minor INTEGER NOT NULL CHECK (remaining_minor BETWEEN 0 AND amount_minor),
  reason          TEXT    NOT NULL,
  closed_at       INTEGER
) STRICT;
CREATE INDEX holds_open ON holds (account_id) WHERE closed_at IS NULL;

-- ---------------------------------------------------------------- numbers

CREATE TABLE dids (
  id                       INTEGER PRIMARY KEY,
  account_id               INTEGER NOT NULL REFERENCES accounts (id),
  number                   TEXT    NOT NULL UNIQUE CHECK (length(number) BETWEEN 7 AND 15 AND number NOT GLOB '*[^0-9]*' AND number NOT LIKE '0%'),
  description              TEXT,
  description_folded       TEXT,                                       -- NFKC, lower case: what is searched and sorted
  did_group_id             INTEGER NOT NULL REFERENCES did_groups (id),
  country_code             TEXT    NOT NULL,                           -- the group's, repeated for the list's indexes
  region_id                INTEGER,
  city_id                  INTEGER,
  number_type              TEXT    NOT NULL,
  features                 INTEGER NOT NULL,
  price_plan_id            INTEGER NOT NULL REFERENCES price_plans (id),
  order_id                 INTEGER,                                    -- NULL = imported or ported

  created_at               INTEGER NOT NULL,
  activated_at             INTEGER,
  expires_at               INTEGER,
  billing_anchor_day       INTEGER CHECK (billing_anchor_day BETWEEN 1 AND 31),
  billing_period_months    INTEGER NOT NULL DEFAULT 1 CHECK (billing_period_months BETWEEN 1 AND 24),
  billing_cycles           INTEGER CHECK (billing_cycles BETWEEN 0 AND 999),
  canceled_at              INTEGER,
  service_ended_at         INTEGER,
  service_end_cause        TEXT    CHECK (service_end_cause IN ('cycles-used-up', 'insufficient-balance', 'canceled', 'never-activated', 'imported')),

  blocked_at               INTEGER,
  blocked_reason           TEXT,
  port_in_started_at       INTEGER,
  port_in_finished_at      INTEGER,
  port_in_due_at           INTEGER,
  registration_required    INTEGER NOT NULL DEFAULT 0 CHECK (registration_required IN (0, 1)),
  registration_approved_at INTEGER,
  registration_deadline_at INTEGER,
  verification             TEXT    NOT NULL DEFAULT 'unassigned' CHECK (verification IN ('unassigned', 'pending', 'approved', 'rejected')),
  verification_id          INTEGER,
  identity_id              INTEGER,
  address_id               INTEGER,

  trunk_id                 INTEGER,
  trunk_group_id           INTEGER,
  included_channels        INTEGER NOT NULL DEFAULT 1 CHECK (included_channels >= 0),
  dedicated_channels       INTEGER NOT NULL DEFAULT 0 CHECK (dedicated_channels >= 0),
  capacity_pool_id         INTEGER,
  shared_group_id          INTEGER,
  shared_channels          INTEGER NOT NULL DEFAULT 0 CHECK (shared_channels >= 0),
  capacity_limit           INTEGER CHECK (capacity_limit >= 0),

  emergency                TEXT    CHECK (emergency IN ('not-configured', 'new', 'in-process', 'active', 'changes-required')),
  a2p                      TEXT    CHECK (a2p IN ('not-configured', 'new', 'in-process', 'active', 'changes-required')),
  cnam                     TEXT    CHECK (cnam IN ('not-configured', 'pending', 'active', 'cancelation-pending')),
  emergency_request_id     INTEGER,
  a2p_request_id           INTEGER,
  cnam_request_id          INTEGER,

  -- projection: written with the facts by db/dids/projection.ts alone
  status                   INTEGER NOT NULL CHECK (status BETWEEN 1 AND 7),   -- 1 + place in STATUSES
  attention                INTEGER NOT NULL,                                  -- bits of ATTENTION_REASONS
  next_due_at              INTEGER,

  cycles_shown             INTEGER GENERATED ALWAYS AS (CASE WHEN canceled_at IS NOT NULL THEN 0 ELSE billing_cycles END) VIRTUAL,
  capacity                 INTEGER GENERATED ALWAYS AS (CASE WHEN capacity_limit = 0 THEN 0 ELSE included_channels + dedicated_channels + shared_channels END) VIRTUAL,

  CHECK (trunk_id IS NULL OR trunk_group_id IS NULL),
  CHECK ((service_ended_at IS NULL) = (service_end_cause IS NULL)),
  CHECK (service_ended_at IS NULL OR expires_at IS NOT NULL),
  CHECK (expires_at IS NULL OR billing_anchor_day IS NOT NULL),
  CHECK ((blocked_at IS NULL) = (blocked_reason IS NULL)),
  CHECK ((description IS NULL) = (description_folded IS NULL)),
  CHECK (description <> ''),                                           -- none is NULL
  FOREIGN KEY (account_id, order_id)             REFERENCES orders (account_id, id),
  FOREIGN KEY (account_id, verification_id)      REFERENCES verifications (account_id, id),
  FOREIGN KEY (account_id, identity_id)          REFERENCES identities (account_id, id),
  FOREIGN KEY (account_id, address_id)           REFERENCES addresses (account_id, id),
  FOREIGN KEY (account_id, trunk_id)             REFERENCES trunks (account_id, id),
  FOREIGN KEY (account_id, trunk_group_id)       REFERENCES trunk_groups (account_id, id),
  FOREIGN KEY (account_id, capacity_pool_id)     REFERENCES capacity_pools (account_id, id),
  FOREIGN KEY (account_id, shared_group_id)      REFERENCES shared_capacity_groups (account_id, id),
  FOREIGN KEY (account_id, emergency_request_id) REFERENCES service_requests (account_id, id),
  FOREIGN KEY (account_id, a2p_request_id)       REFERENCES service_requests (account_id, id),
  FOREIGN KEY (account_id, cnam_request_id)      REFERENCES service_requests (account_id, id)
) STRICT;

CREATE INDEX dids_by_number      ON dids (account_id, status, number);
CREATE INDEX dids_by_country     ON dids (account_id, status, country_code, number);
CREATE INDEX dids_by_expiry      ON dids (account_id, status, expires_at, number);
CREATE INDEX dids_by_cycles      ON dids (account_id, status, cycles_shown, number);
CREATE INDEX dids_by_added       ON dids (account_id, status, created_at, number);
CREATE INDEX dids_by_description ON dids (account_id, status, description_folded, number);
CREATE INDEX dids_by_region      ON dids (account_id, status, region_id, number) WHERE region_id IS NOT NULL;
CREATE INDEX dids_due            ON dids (account_id, next_due_at, number) WHERE next_due_at IS NOT NULL;
CREATE INDEX dids_of_trunk       ON dids (trunk_id) WHERE trunk_id IS NOT NULL;
CREATE INDEX dids_of_group       ON dids (trunk_group_id) WHERE trunk_group_id IS NOT NULL;
CREATE INDEX dids_of_identity    ON dids (identity_id) WHERE identity_id IS NOT NULL;
CREATE INDEX dids_of_verification ON dids (verification_id) WHERE verification_id IS NOT NULL;
CREATE INDEX dids_of_order       ON dids (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX dids_of_city        ON dids (account_id, city_id) WHERE city_id IS NOT NULL;
CREATE INDEX dids_of_address     ON dids (address_id) WHERE address_id IS NOT NULL;
CREATE INDEX dids_of_account     ON dids (account_id, number);                            -- all of an account by number, in one walk
CREATE INDEX dids_wanting        ON dids (account_id, attention) WHERE attention <> 0;     -- those that want somebody's hand

-- Section counts: kept here so that no write path can forget them.
CREATE TABLE section_counts (
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  status     INTEGER NOT NULL,
  count      INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (account_id, status)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER dids_count_added AFTER INSERT ON dids BEGIN
  INSERT INTO section_counts VALUES (NEW.account_id, NEW.status, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER dids_count_removed AFTER DELETE ON dids BEGIN
  UPDATE section_counts SET count = count - 1 WHERE account_id = OLD.account_id AND status = OLD.status;
END;
CREATE TRIGGER dids_count_moved AFTER UPDATE OF status, account_id ON dids
WHEN OLD.status <> NEW.status OR OLD.account_id <> NEW.account_id BEGIN
  UPDATE section_counts SET count = count - 1 WHERE account_id = OLD.account_id AND status = OLD.status;
  INSERT INTO section_counts VALUES (NEW.account_id, NEW.status, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

-- Numbers by country, for the filter that offers them with their counts.
CREATE TABLE country_counts (
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  country_code TEXT    NOT NULL,
  count        INTEGER NOT NULL CHECK (count >= 0),
  PRIMARY KEY (account_id, country_code)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER dids_country_added AFTER INSERT ON dids BEGIN
  INSERT INTO country_counts VALUES (NEW.account_id, NEW.country_code, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER dids_country_removed AFTER DELETE ON dids BEGIN
  UPDATE country_counts SET count = count - 1 WHERE account_id = OLD.account_id AND country_code = OLD.country_code;
END;
CREATE TRIGGER dids_country_moved AFTER UPDATE OF country_code, account_id ON dids
WHEN OLD.country_code <> NEW.country_code OR OLD.account_id <> NEW.account_id BEGIN
  UPDATE country_counts SET count = count - 1 WHERE account_id = OLD.account_id AND country_code = OLD.country_code;
  INSERT INTO country_counts VALUES (NEW.account_id, NEW.country_code, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

-- Search by any three digits or letters. The row's id carries the account above 32 bits, so that a
-- search reads one account's stretch of the index and no neighbour's size can be felt in it.
CREATE VIRTUAL TABLE did_search USING fts5 (number, description, content = '', contentless_delete = 1, tokenize = 'trigram');
CREATE TRIGGER dids_search_added AFTER INSERT ON dids BEGIN
  INSERT INTO did_search (rowid, number, description)
  VALUES (NEW.account_id << 32 | NEW.id, NEW.number, NEW.description_folded);
END;
CREATE TRIGGER dids_search_removed AFTER DELETE ON dids BEGIN
  DELETE FROM did_search WHERE rowid = (OLD.account_id << 32 | OLD.id);
END;
CREATE TRIGGER dids_search_changed AFTER UPDATE OF account_id, number, description_folded ON dids
WHEN OLD.account_id <> NEW.account_id OR OLD.number <> NEW.number OR OLD.description_folded IS NOT NEW.description_folded BEGIN
  DELETE FROM did_search WHERE rowid = (OLD.account_id << 32 | OLD.id);
  INSERT INTO did_search (rowid, number, description)
  VALUES (NEW.account_id << 32 | NEW.id, NEW.number, NEW.description_folded);
END;

-- What is left of a number that left the aging pool.
CREATE TABLE released_numbers (
  number            TEXT    NOT NULL,
  account_id        INTEGER NOT NULL REFERENCES accounts (id),
  did_group_id      INTEGER NOT NULL REFERENCES did_groups (id),
  released_at       INTEGER NOT NULL,
  quarantined_until INTEGER NOT NULL,
  imported          INTEGER NOT NULL CHECK (imported IN (0, 1)),       -- 1 = goes to staff's list, not to inventory
  PRIMARY KEY (number, released_at)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- history

CREATE TABLE history (
  id           INTEGER PRIMARY KEY,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  number       TEXT    NOT NULL,
  at           INTEGER NOT NULL,
  actor        TEXT    NOT NULL CHECK (actor IN ('member', 'api-key', 'staff', 'system')),
  actor_id     INTEGER,
  actor_name   TEXT    NOT NULL,
  action       TEXT    NOT NULL,
  before       TEXT,                                                   -- as said in lib/did/history.ts
  after        TEXT,
  amount_minor INTEGER,                                                -- negative = charged, or to be charged
  batch_id     INTEGER
) STRICT;
CREATE INDEX history_of_number  ON history (account_id, number, at, id);
CREATE INDEX history_of_account ON history (account_id, at, id);

CREATE TRIGGER ledger_is_append_only_u  BEFORE UPDATE ON ledger  BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_is_append_only_d  BEFORE DELETE ON ledger  BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER history_is_append_only_u BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_is_append_only_d BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
