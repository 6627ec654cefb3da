import type { JournalFile } from "@/app/(portal)/journal-file";
import { exportItems } from "@/db/batches/export-items";
import { findBatch } from "@/db/batches/find-batch";
import { getStore } from "@/lib/app-store";
import { parseBatchItemsQuery } from "@/lib/numbers/batch-items-query";
import type { CsvProfile } from "@/lib/numbers/csv-format";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { appNow } from "@/lib/operations/app-clock";

interface OfBatch {
  readonly accountId: number;
  readonly currency: string;
  readonly key: string;
}

interface Asked {
  readonly parameters: ListParameters;
  readonly profile: CsvProfile;
}

/** What became of each number of a confirmed batch; `null` where the account has no such batch. */
export async function batchFile(
  { accountId, currency, key }: OfBatch,
  { parameters, profile }: Asked,
): Promise<JournalFile | null> {
  const store = await getStore();
  const batch = await findBatch(store, accountId, key);
  if (batch === null || batch.state === "draft" || batch.state === "drawing") return null;
  const { outcome } = parseBatchItemsQuery(parameters).query;
  const blocks = exportItems(store, { batchId: batch.id, currency, outcome, profile });
  return { subject: "batch", blocks, now: await appNow(store) };
}
