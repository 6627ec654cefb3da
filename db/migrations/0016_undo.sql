-- What is to become of a number of its own, where a batch does not do the same to all; and what of a
-- number a batch has changed was before, so that it can be put back. A changed number's stamp is that
-- with which it was left.
ALTER TABLE batch_items ADD COLUMN wanted TEXT CHECK (json_valid(wanted));
ALTER TABLE batch_items ADD COLUMN was    TEXT CHECK (json_valid(was));
