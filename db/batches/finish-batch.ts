import type { Transaction } from "@/db/store";
import type { Refusal } from "@/lib/did/decision";

/** What became of a number: `null` = changed as shown, else why it was left out. */
export interface Outcome {
  readonly place: number;
  readonly skipped: Refusal | null;
  /** Where it is no longer what was shown: time went on until its turn came. */
  readonly expiresAtMs?: number | null;
  /** JSON of what it was before, and how it was left, where it can be put back. */
  readonly was?: string;
  readonly stamp?: string;
}

/** The whole key comes from the list, so that each of its rows is looked up and none is searched. */
const TELL = `
  UPDATE batch_items SET outcome = iif(told.value ->> 2 IS NULL, 'done', 'skipped'),
    refusal = told.value ->> 2, expires_at = coalesce(told.value ->> 3, expires_at),
    was = told.value ->> 4, stamp = coalesce(told.value ->> 5, stamp)
  FROM json_each(?) AS told
  WHERE batch_id = told.value ->> 0 AND place = told.value ->> 1`;

export async function tellOutcomes(
  tx: Transaction,
  batchId: number,
  outcomes: readonly Outcome[],
): Promise<void> {
  const rows = outcomes.map(({ place, skipped, expiresAtMs = null, was, stamp }) => {
    return [batchId, place, skipped, expiresAtMs, was ?? null, stamp ?? null];
  });
  const told = tx.run(TELL, [JSON.stringify(rows)]);
  if (told !== rows.length) throw new Error(`batch ${batchId} has other items than were told of`);
}

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
