import { shownBatch } from "@/app/(portal)/numbers/shown-batch";
import { findBatch } from "@/db/batches/find-batch";
import { listEdits } from "@/db/batches/list-edits";
import { listItemRows } from "@/db/batches/list-item-rows";
import type { Store } from "@/db/store";
import type { BatchItemsQuery } from "@/lib/numbers/batch-items-query";
import type { Member } from "@/lib/session";

interface Asked {
  readonly key: string;
  readonly query: BatchItemsQuery;
}

/** A draft of uploaded changes and a page of its numbers; `null` for any other batch. */
export async function changesData(
  store: Store,
  member: Pick<Member, "accountId" | "role">,
  { key, query }: Asked,
  machine: Date,
) {
  const { accountId } = member;
  const batch = await findBatch(store, accountId, key);
  if (batch?.verb !== "edit") return null;
  const { view } = await shownBatch(store, member, key, machine);
  if (view === null || view.choice.verb !== "edit") return null;
  const of = { accountId, batchId: batch.id };
  const page = await listItemRows(store, of, { ...query, outcome: null });
  const edits = await listEdits(
    store,
    of,
    page.rows.map(({ place }) => place),
  );
  return { view, options: view.choice.options, page, edits };
}
