-- The ledger and the history are read newest first by what is asked for, at any depth: each way to
-- ask has an index in that order, and sums are read from the index alone.
DROP INDEX ledger_of_account;
CREATE INDEX ledger_of_account ON ledger (account_id, at, id, amount_minor);
DROP INDEX ledger_of_number;
CREATE INDEX ledger_of_number  ON ledger (account_id, number, at, id, amount_minor) WHERE number IS NOT NULL;
DROP INDEX ledger_of_batch;
CREATE INDEX ledger_of_batch   ON ledger (account_id, batch_id, at, id, amount_minor) WHERE batch_id IS NOT NULL;
CREATE INDEX ledger_of_kind    ON ledger (account_id, kind, at, id, amount_minor);
CREATE INDEX ledger_added      ON ledger (account_id, at, id, amount_minor) WHERE amount_minor > 0;

CREATE INDEX history_of_action ON history (account_id, action, at, id);
CREATE INDEX history_of_actor  ON history (account_id, actor, at, id, actor_id) WHERE actor <> 'system';
CREATE INDEX history_of_batch  ON history (account_id, batch_id, at, id) WHERE batch_id IS NOT NULL;

-- What a batch left out, in its order.
CREATE INDEX batch_items_left_out ON batch_items (batch_id, place) WHERE refusal IS NOT NULL;

-- Numbers that left an account are still found in what it has paid and done.
CREATE INDEX released_of_account ON released_numbers (account_id, number);

-- What the balance was after each entry, as it was booked: nobody adds up a million of them to see it.
CREATE TABLE ledger_balances (
  entry_id      INTEGER PRIMARY KEY REFERENCES ledger (id),
  balance_minor INTEGER NOT NULL
) STRICT;
INSERT INTO ledger_balances
  SELECT id, SUM(amount_minor) OVER (PARTITION BY account_id ORDER BY id) FROM ledger;

DROP TRIGGER ledger_counts;
CREATE TRIGGER ledger_counts AFTER INSERT ON ledger BEGIN
  INSERT INTO account_balances VALUES (NEW.account_id, NEW.amount_minor)
    ON CONFLICT DO UPDATE SET balance_minor = balance_minor + NEW.amount_minor;
  INSERT INTO ledger_balances SELECT NEW.id, balance_minor FROM account_balances WHERE account_id = NEW.account_id;
END;
CREATE TRIGGER ledger_balances_are_append_only_u BEFORE UPDATE ON ledger_balances BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_balances_are_append_only_d BEFORE DELETE ON ledger_balances BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
