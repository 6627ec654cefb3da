import type { Transaction } from "@/db/store";

export interface Finish {
  readonly options: unknown;
  readonly finishedAt: Date;
  /** What was left when it was done. */
  readonly balanceMinor: number;
}

const FINISH = `
  UPDATE batches SET state = 'finished', options = ?, finished_at = ?, balance_minor = ?
  WHERE id = ? AND state = 'draft'`;

export async function finishBatch(
  tx: Transaction,
  batchId: number,
  { options, finishedAt, balanceMinor }: Finish,
): Promise<void> {
  const parameters = [JSON.stringify(options), finishedAt.getTime(), balanceMinor, batchId];
  const rows = tx.run(FINISH, parameters);
  if (rows !== 1) throw new Error(`batch ${batchId} was finished before`);
}

export interface End extends Omit<Finish, "options"> {
  readonly state: "finished" | "stopped";
}

/** A batch that was carried out in steps is over: all of it, or what there was time for. */
export async function endBatch(
  tx: Transaction,
  batchId: number,
  { state, finishedAt, balanceMinor }: End,
): Promise<void> {
  const sql = `UPDATE batches SET state = ?, finished_at = ?, balance_minor = ?
    WHERE id = ? AND state = 'running'`;
  const rows = tx.run(sql, [state, finishedAt.getTime(), balanceMinor, batchId]);
  if (rows !== 1) throw new Error(`batch ${batchId} does not run`);
}
