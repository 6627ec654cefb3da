-- What comes back for a number of a batch, in minor units of the account's currency.
ALTER TABLE batch_items ADD COLUMN refund_minor INTEGER NOT NULL DEFAULT 0 CHECK (refund_minor >= 0);
