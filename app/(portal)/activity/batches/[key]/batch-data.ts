import { batchAuthor } from "@/db/batches/batch-author";
import { findBatch } from "@/db/batches/find-batch";
import { listItemRows } from "@/db/batches/list-item-rows";
import { summarizeBatch } from "@/db/batches/summarize-batch";
import type { Store } from "@/db/store";
import type { BatchItemsQuery } from "@/lib/numbers/batch-items-query";

interface Asked {
  readonly key: string;
  readonly query: BatchItemsQuery;
}

/** What the page of a batch shows; `null` for one that is not done, or not the account's. */
export async function batchData(store: Store, accountId: number, { key, query }: Asked) {
  const batch = await findBatch(store, accountId, key);
  if (batch === null || batch.finishedAt === null) return null;
  const { finishedAt } = batch;
  const author = await batchAuthor(store, accountId, batch.id);
  const summary = await summarizeBatch(store, batch.id);
  const page = await listItemRows(store, { accountId, batchId: batch.id }, query);
  return { batch: { ...batch, finishedAt }, author, summary, page };
}
