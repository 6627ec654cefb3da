import type { Transaction } from "@/db/store";
import type { Refusal } from "@/lib/did/decision";

/** What became of a number: `null` = changed as shown, else why it was left out. */
export interface Outcome {
  readonly place: number;
  readonly skipped: Refusal | null;
}

const TELL = `
  UPDATE batch_items SET outcome = iif(told.value ->> 'skipped' IS NULL, 'done', 'skipped'),
    refusal = told.value ->> 'skipped'
  FROM json_each(?) AS told
  WHERE batch_id = ? AND place = told.value ->> 'place'`;

export async function tellOutcomes(
  tx: Transaction,
  batchId: number,
  outcomes: readonly Outcome[],
): Promise<void> {
  tx.run(TELL, [JSON.stringify(outcomes), batchId]);
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
