import type { ServiceRequestRecord } from "@/db/services/find-service-request";
import type { HistoryEvent } from "@/lib/did/history";
import { type RequestState, shownState } from "@/lib/did/service-request";

type Told = Pick<HistoryEvent, "action" | "before" | "after">;
type Request = Pick<ServiceRequestRecord, "service" | "reference" | "status">;

/** What the history of a number says: which service, its states, and the reference of the request. */
export function toldRequest({ service, reference }: Request): Told {
  return { action: "service-requested", before: null, after: `${service} ${reference}` };
}

export function toldChange({ service, reference, status }: Request, to: RequestState): Told {
  return {
    action: "service-changed",
    before: `${service} ${shownState(status)}`,
    after: `${service} ${shownState(to)} ${reference}`,
  };
}
