import { journalFile } from "@/app/(portal)/journal-file";
import { exportItems } from "@/db/batches/export-items";
import { findBatch } from "@/db/batches/find-batch";
import { getStore } from "@/lib/app-store";
import { parseBatchItemsQuery } from "@/lib/numbers/batch-items-query";
import { appNow } from "@/lib/operations/app-clock";

interface Context {
  readonly params: Promise<{ key: string }>;
}

/** What became of each number of a batch, as a file. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return journalFile(request, async ({ member, parameters, profile }) => {
    const { accountId, currency } = member;
    const store = await getStore();
    const batch = await findBatch(store, accountId, (await params).key);
    if (batch === null || batch.state === "draft" || batch.state === "drawing") return null;
    const { outcome } = parseBatchItemsQuery(parameters).query;
    const blocks = exportItems(store, { batchId: batch.id, currency, outcome, profile });
    return { subject: "batch", blocks, now: await appNow(store) };
  });
}
