-- The balance of an account is the sum of its ledger: kept beside it so that nobody has to add up
-- a million entries, by the ledger itself so that nobody can forget to.
CREATE TABLE account_balances (
  account_id    INTEGER PRIMARY KEY REFERENCES accounts (id),
  balance_minor INTEGER NOT NULL
) STRICT;
INSERT INTO account_balances SELECT account_id, SUM(amount_minor) FROM ledger GROUP BY account_id;

CREATE TRIGGER ledger_counts AFTER INSERT ON ledger BEGIN
  INSERT INTO account_balances VALUES (NEW.account_id, NEW.amount_minor)
    ON CONFLICT DO UPDATE SET balance_minor = balance_minor + NEW.amount_minor;
END;

ALTER TABLE ledger ADD COLUMN batch_id INTEGER;
CREATE INDEX ledger_of_number ON ledger (account_id, number, at) WHERE number IS NOT NULL;
CREATE INDEX ledger_of_batch  ON ledger (batch_id) WHERE batch_id IS NOT NULL;

-- A form that moves money carries a key of its own; sent twice it is done once and answered twice.
CREATE TABLE form_requests (
  key         TEXT    PRIMARY KEY CHECK (length(key) BETWEEN 16 AND 64),
  person_id   INTEGER NOT NULL REFERENCES people (id),
  fingerprint TEXT    NOT NULL,                                        -- what was asked: other words under the same key are refused
  answer      TEXT    NOT NULL CHECK (json_valid(answer)),
  made_at     INTEGER NOT NULL                                         -- machine clock
) STRICT;
CREATE INDEX form_requests_old ON form_requests (made_at);
