import type { Reader } from "@/db/store";
import { releaseInstant } from "@/lib/did/service-aging-pool";
import type { LapsedBill } from "@/lib/numbers/lapsed-bill";
import { attentionCounts } from "./attention-counts";
import { firstInstants } from "./first-instants";
import { lapsedCost } from "./lapsed-cost";

/** What lapsed numbers would cost to keep, and until when; `null` while there are none. */
export async function lapsedBill(
  reader: Reader,
  accountId: number,
  now: Date,
): Promise<LapsedBill | null> {
  const { lapsed } = await attentionCounts(reader, accountId);
  if (lapsed === 0) return null;
  const first = (await firstInstants(reader, accountId)).lapsed;
  const firstRemoval = first === null ? null : releaseInstant(first);
  return { lapsed, firstRemoval, ...(await lapsedCost(reader, accountId, now)) };
}
