-- A batch that empties a trunk, a trunk group, a capacity pool or a shared group deletes it at its end,
-- if nothing uses it any more. What one step of a batch leaves to the next stands with how far it is.
ALTER TABLE batch_work ADD COLUMN left_users INTEGER CHECK (left_users >= 0); -- of an ended deletion: numbers that use it still; 0 = it is deleted
ALTER TABLE batch_work ADD COLUMN carried    TEXT    CHECK (json_valid(carried)); -- of lib/operations/batches/carried.ts; NULL = nothing
