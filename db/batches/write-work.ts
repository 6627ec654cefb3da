import type { Transaction } from "@/db/store";
import type { Actor } from "@/lib/did/history";
import type { BatchSource } from "./batch-source";

/** From here on a batch is worked through in steps. */
export async function insertWork(
  tx: Transaction,
  batchId: number,
  source: BatchSource,
): Promise<void> {
  const sql = "INSERT INTO batch_work (batch_id, source) VALUES (?, ?)";
  tx.run(sql, [batchId, JSON.stringify(source)]);
}

/** Its numbers are its items now. */
export async function workIsTaken(tx: Transaction, batchId: number, chosen: number): Promise<void> {
  const sql = "UPDATE batch_work SET source = NULL, chosen = ? WHERE batch_id = ?";
  changedOne(tx.run(sql, [chosen, batchId]), batchId);
}

export interface Advance {
  readonly items: number;
  readonly changed?: number;
  readonly totalMinor?: number;
  /** What the next step is to know; left out: what it knows already. */
  readonly carried?: unknown;
}

/** So many more items were dealt with: written with them, so that no item is dealt with twice. */
export async function advanceWork(
  tx: Transaction,
  batchId: number,
  { items, changed = 0, totalMinor = 0, carried = null }: Advance,
): Promise<void> {
  const sql = `UPDATE batch_work SET reached = reached + ?, changed = changed + ?,
    total_minor = total_minor + ?, carried = coalesce(?, carried) WHERE batch_id = ?`;
  const left = carried === null ? null : JSON.stringify(carried);
  changedOne(tx.run(sql, [items, changed, totalMinor, left, batchId]), batchId);
}

/** The same numbers from the first on, whatever was worked out about them. */
export async function restartWork(tx: Transaction, batchId: number): Promise<void> {
  const sql = `UPDATE batch_work SET reached = 0, total_minor = 0, summary = NULL, carried = NULL
    WHERE batch_id = ?`;
  changedOne(tx.run(sql, [batchId]), batchId);
  tx.run("DELETE FROM batch_prices WHERE batch_id = ?", [batchId]);
}

export interface Start {
  readonly actor: Actor;
  readonly holdId: number;
  readonly confirmedAt: Date;
}

/** It is confirmed: from now on its items are carried out, from the first on. */
export async function startWork(
  tx: Transaction,
  batchId: number,
  { actor, holdId, confirmedAt }: Start,
): Promise<void> {
  const sql = `UPDATE batch_work SET reached = 0, actor = ?, hold_id = ?, confirmed_at = ?,
    carried = NULL WHERE batch_id = ?`;
  const parameters = [JSON.stringify(actor), holdId, confirmedAt.getTime(), batchId];
  changedOne(tx.run(sql, parameters), batchId);
}

/** Of a deletion that is over: how many numbers use the thing still; 0 = it is deleted. */
export async function keepLeftUsers(tx: Transaction, batchId: number, users: number) {
  changedOne(
    tx.run("UPDATE batch_work SET left_users = ? WHERE batch_id = ?", [users, batchId]),
    batchId,
  );
}

function changedOne(rows: number, batchId: number) {
  if (rows !== 1) throw new Error(`batch ${batchId} is not worked through in steps`);
}
