import type { Transaction } from "@/db/store";
import type { VerbName } from "@/lib/numbers/verb-options";

export interface NewBatch {
  readonly key: string;
  readonly accountId: number;
  readonly personId: number;
  readonly verb: VerbName;
  /** The page that it was drawn up on. */
  readonly back: string;
  /** Machine clock: by it a draft grows old. */
  readonly madeAt: Date;
}

export interface DraftFacts {
  readonly options: unknown;
  /** What each billing period would cost. */
  readonly offers: unknown;
  readonly drawnUpAt: Date;
}

const INSERT = `
  INSERT INTO batches (key, account_id, person_id, verb, options, offers, state, back, made_at,
    drawn_up_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;

/**
 * A draft, or one that is still to be drawn up in steps.
 * @returns the batch's id
 */
export async function insertDraft(
  tx: Transaction,
  batch: NewBatch,
  { options, offers, drawnUpAt }: DraftFacts,
  state: "draft" | "drawing" = "draft",
): Promise<number> {
  const { key, accountId, personId, verb, back, madeAt } = batch;
  const made = tx.row<{ id: number }>(INSERT, [
    key,
    accountId,
    personId,
    verb,
    JSON.stringify(options),
    JSON.stringify(offers),
    state,
    back,
    madeAt.getTime(),
    drawnUpAt.getTime(),
  ]);
  if (made === undefined) throw new Error("the batch was not stored");
  return made.id;
}

/** Other options for the same numbers, or the same anew: what was drawn up before is forgotten. */
export async function redraft(
  tx: Transaction,
  id: number,
  { options, offers, drawnUpAt }: DraftFacts,
): Promise<void> {
  tx.run("DELETE FROM batch_items WHERE batch_id = ?", [id]);
  const rows = tx.run(
    "UPDATE batches SET options = ?, offers = ?, drawn_up_at = ? WHERE id = ? AND state = 'draft'",
    [JSON.stringify(options), JSON.stringify(offers), drawnUpAt.getTime(), id],
  );
  if (rows !== 1) throw new Error(`batch ${id} is no draft any more`);
}
