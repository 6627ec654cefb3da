import { paidInOrders } from "@/db/orders/paid-in-orders";
import type { Reader } from "@/db/store";
import { approve } from "@/lib/did/decision";
import { decideRemoval } from "@/lib/did/removal";
import type { Decide, Deciding } from "./decider";

/** Says of each number what would come back for it: as much as its order still holds. */
export async function removalDecider(
  reader: Reader,
  { accountId, dids, now }: Deciding,
): Promise<Decide> {
  const paid = await paidInOrders(reader, accountId, dids);
  return (did) => {
    const decision = decideRemoval(did, now);
    if (decision.kind === "refused") return decision;
    const refundMinor = decision.change.refunds ? (paid.get(did.number) ?? 0) : 0;
    return approve({ facts: {}, months: 0, refundMinor });
  };
}
