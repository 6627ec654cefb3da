import type { Reader } from "@/db/store";
import type { RunningBatch } from "@/lib/numbers/batch-view";

const RUNNING = `
  SELECT key, verb, reached, chosen
  FROM batches INDEXED BY batches_at_work JOIN batch_work ON batch_id = id
  WHERE account_id = ? AND state = 'running' ORDER BY confirmed_at, id`;

/** Batches of an account that are carried out now, or wait for their turn. */
export async function listRunning(
  reader: Reader,
  accountId: number,
): Promise<readonly RunningBatch[]> {
  return reader.rows<RunningBatch>(RUNNING, [accountId]);
}

const FIRST = `
  SELECT id FROM batches INDEXED BY batches_at_work JOIN batch_work ON batch_id = id
  WHERE account_id = ? AND state = 'running' ORDER BY confirmed_at, id LIMIT 1`;

/** It is its turn: no other of the account was confirmed before it and still runs. */
export async function isFirstRunning(
  reader: Reader,
  accountId: number,
  batchId: number,
): Promise<boolean> {
  return reader.row<{ id: number }>(FIRST, [accountId])?.id === batchId;
}
