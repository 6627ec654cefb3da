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

const TELL_AS_SHOWN = `
  UPDATE batch_items SET outcome = 'done', refusal = NULL, was = NULL
  WHERE batch_id = ? AND place BETWEEN ? AND ?`;

/** Most of a large batch is as it was shown: one statement for each run of such places. */
export async function tellOutcomes(
  tx: Transaction,
  batchId: number,
  outcomes: readonly Outcome[],
): Promise<void> {
  const others = outcomes.filter((outcome) => !isAsShown(outcome));
  const rows = others.map(({ place, skipped, expiresAtMs = null, was, stamp }) => {
    return [batchId, place, skipped, expiresAtMs, was ?? null, stamp ?? null];
  });
  let told = rows.length === 0 ? 0 : tx.run(TELL, [JSON.stringify(rows)]);
  for (const { first, last } of runsOf(outcomes.filter(isAsShown))) {
    told += tx.run(TELL_AS_SHOWN, [batchId, first, last]);
  }
  if (told !== outcomes.length) throw new Error(`batch ${batchId} has other items than told of`);
}

function isAsShown({ skipped, expiresAtMs = null, was, stamp }: Outcome): boolean {
  return skipped === null && expiresAtMs === null && was === undefined && stamp === undefined;
}

/** Places that follow each other, as their first and their last. */
function runsOf(outcomes: readonly Outcome[]): readonly { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const { place } of outcomes) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === place - 1) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs;
}
