import type { BatchName } from "@/lib/numbers/batch-view";
import { BATCH_NAMES } from "@/lib/numbers/wording-verbs";

/** Leads to what a batch did to each of its numbers. */
export function BatchLink({ batch }: { readonly batch: BatchName }) {
  return <a href={`/activity/batches/${batch.key}`}>{BATCH_NAMES[batch.verb]}</a>;
}
