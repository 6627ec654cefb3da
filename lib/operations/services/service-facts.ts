import type { StoredFacts } from "@/db/dids/did-columns";
import type { A2pState, CnamState, EmergencyState, Service } from "@/lib/did/service";
import { isClosed, type RequestState, shownState } from "@/lib/did/service-request";

type ServiceFacts = Partial<
  Pick<
    StoredFacts,
    "emergency" | "a2p" | "cnam" | "emergencyRequestId" | "a2pRequestId" | "cnamRequestId"
  >
>;

/** What a number stores of the request behind a service; of one that is over, nothing. */
export function serviceFacts(service: Service, state: RequestState, id: number): ServiceFacts {
  const shown = shownState(state);
  const requestId = isClosed(state) ? null : id;
  switch (service) {
    case "emergency":
      return { emergency: shown as EmergencyState, emergencyRequestId: requestId };
    case "a2p":
      return { a2p: shown as A2pState, a2pRequestId: requestId };
    case "cnam":
      return { cnam: shown as CnamState, cnamRequestId: requestId };
  }
}
