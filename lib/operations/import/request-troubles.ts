import type { StoredFacts } from "@/db/dids/did-columns";
import type { DidRecord } from "@/db/dids/did-from-row";
import { SERVICES, type Service } from "@/lib/did/service";

const REQUEST_IDS = {
  emergency: "emergencyRequestId",
  a2p: "a2pRequestId",
  cnam: "cnamRequestId",
} as const satisfies Record<Service, keyof StoredFacts>;

/** What a request stands behind is changed by the request alone: its money and its record go with it. */
export function requestTroubles(stored: DidRecord | null, draft: StoredFacts): readonly string[] {
  if (stored === null) return [];
  return SERVICES.filter((service) => {
    const hasRequest = stored[REQUEST_IDS[service]] !== null;
    return hasRequest && stored[service] !== draft[service];
  }).map((service) => `${service} goes by a request: it is changed there, not by a file`);
}
