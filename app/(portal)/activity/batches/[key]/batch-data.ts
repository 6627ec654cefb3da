import { batchAuthor } from "@/db/batches/batch-author";
import { chosenNames } from "@/db/batches/chosen-names";
import { type Batch, findBatch } from "@/db/batches/find-batch";
import { type BatchWork, findWork } from "@/db/batches/find-work";
import { listItemRows } from "@/db/batches/list-item-rows";
import { isFirstRunning } from "@/db/batches/list-running";
import { summarizeBatch } from "@/db/batches/summarize-batch";
import type { Store } from "@/db/store";
import type { BatchItemsQuery } from "@/lib/numbers/batch-items-query";
import { uncounted } from "@/lib/numbers/batch-summary";
import type { BatchSummary } from "@/lib/numbers/batch-view";
import { isUndoable } from "@/lib/numbers/undoable";
import type { DeletionChoice, VerbChoice } from "@/lib/numbers/verb-options";
import { actorWords } from "@/lib/numbers/wording-history";

interface Asked {
  readonly key: string;
  readonly query: BatchItemsQuery;
}

/** What the page of a batch shows; `null` for one not confirmed, or not the account's. */
export async function batchData(store: Store, accountId: number, { key, query }: Asked) {
  const batch = await findBatch(store, accountId, key);
  if (batch === null || batch.state === "draft" || batch.state === "drawing") return null;
  const work = await findWork(store, batch.id);
  const summary =
    work === null ? await summarizeBatch(store, batch.id) : (work.summary ?? uncounted(work));
  return {
    batch,
    names: await chosenNames(store, accountId, choiceOf(batch)),
    summary,
    isCounted: work === null || work.summary !== null,
    counts: countsOf(summary, work),
    author: actorWords(await batchAuthor(store, accountId, batch.id)),
    isStaffs: work?.actor?.actor === "staff",
    deletion: deletionIn(batch, work),
    page: await listItemRows(store, { accountId, batchId: batch.id }, query),
    running: batch.state === "running" ? await goingOf(store, accountId, { batch, work }) : null,
  };
}

function choiceOf({ verb, options }: Batch) {
  return { verb, options } as VerbChoice;
}

async function goingOf(
  store: Store,
  accountId: number,
  { batch, work }: { readonly batch: { readonly id: number }; readonly work: BatchWork | null },
) {
  const { reached, chosen } = work ?? { reached: 0, chosen: 0 };
  return { reached, chosen, isWaiting: !(await isFirstRunning(store, accountId, batch.id)) };
}

/** By outcome; together they are all that were chosen. */
function countsOf(summary: BatchSummary, work: BatchWork | null) {
  const { chosen } = summary;
  const changed = work?.changed ?? summary.changed;
  const reached = work?.reached ?? chosen;
  return { chosen, changed, leftOut: reached - changed, notStarted: chosen - reached };
}

/** What it deletes, and how many numbers use that still once it is over. */
function deletionIn(batch: Batch, work: BatchWork | null) {
  if (batch.verb !== "delete") return null;
  const choice = batch.options as DeletionChoice;
  return { choice, state: batch.state, leftUsers: work?.leftUsers ?? null };
}

/** It is over, and what it changed can be put back. */
export function mayUndo(found: NonNullable<Awaited<ReturnType<typeof batchData>>>): boolean {
  return found.running === null && found.counts.changed > 0 && isUndoable(found.batch.verb);
}
