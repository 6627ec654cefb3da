import type { Reader } from "@/db/store";
import type { RunningBatch } from "@/lib/numbers/batch-view";

/** The index is of both states, and is found by its own words alone. */
const IN_ORDER = `
  FROM batches INDEXED BY batches_at_work JOIN batch_work ON batch_id = id
  WHERE account_id = ? AND state IN ('drawing', 'running') AND state = 'running'
  ORDER BY confirmed_at, id`;
const RUNNING = `SELECT key, verb, reached, chosen ${IN_ORDER}`;
const FIRST = `SELECT id ${IN_ORDER} LIMIT 1`;

/** Batches of an account that are carried out now, or wait for their turn. */
export async function listRunning(
  reader: Reader,
  accountId: number,
): Promise<readonly RunningBatch[]> {
  return reader.rows<RunningBatch>(RUNNING, [accountId]);
}

/** It is its turn: no other of the account was confirmed before it and still runs. */
export async function isFirstRunning(
  reader: Reader,
  accountId: number,
  batchId: number,
): Promise<boolean> {
  return reader.row<{ id: number }>(FIRST, [accountId])?.id === batchId;
}
