import type { BatchSource } from "@/db/batches/batch-source";
import { insertDraft, type NewBatch } from "@/db/batches/write-draft";
import { insertWork } from "@/db/batches/write-work";
import type { Store } from "@/db/store";

interface Drawing {
  readonly source: BatchSource;
  readonly drawnUpAt: Date;
  /** Left out: nothing was chosen yet. */
  readonly options?: unknown;
}

/** Says what is to be drawn up: which numbers these are and what becomes of each is found out in steps. */
export function drawUpInSteps(
  store: Store,
  batch: NewBatch,
  { source, drawnUpAt, options = null }: Drawing,
): Promise<number> {
  return store.inTransaction(async (tx) => {
    const facts = { options, offers: [], drawnUpAt };
    const id = await insertDraft(tx, batch, facts, "drawing");
    await insertWork(tx, id, source);
    return id;
  });
}
