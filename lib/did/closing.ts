import type { Did } from "./did";
import { lifeOf } from "./life";

/**
 * What becomes of a number when its account is closed. What never began leaves at once, and its
 * port-in is refunded; what was served stops, and leaves when its aging pool ends, as if it had
 * been canceled. What has ended already goes its way.
 */
export function endedByClosing(did: Did, at: Date): "removed" | "refunded" | "canceled" | null {
  switch (lifeOf(did, at)) {
    case "awaiting":
      return "removed";
    case "porting":
      return "refunded";
    case "running":
    case "blocked":
    case "expired-in-pool":
    case "removal-pending":
      return did.canceledAt === null && did.serviceEndedAt === null ? "canceled" : null;
    case "canceled":
    case "canceled-in-pool":
      return null;
  }
}
