import type { Did } from "./did";
import { lifeOf } from "./life";
import type { Service } from "./service";
import { isClosed, type RequestState, type RequestStep, requestAfter } from "./service-request";

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

/**
 * By which step a service request ends when its account is closed, wherever it waits: nobody is
 * there to be served or to mend it. `null` = it is over, or set up: then it stops with its numbers,
 * and ends when they leave.
 */
export function requestEndedByClosing(service: Service, state: RequestState): RequestStep | null {
  if (state === "active" || isClosed(state)) return null;
  return requestAfter(service, state, "cancel") === "canceled" ? "cancel" : "confirm-removal";
}
