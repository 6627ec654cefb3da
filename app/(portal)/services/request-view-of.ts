import { findAddress } from "@/db/addresses/find-address";
import { findIdentity } from "@/db/identities/find-identity";
import type { ServiceRequestRecord } from "@/db/services/find-service-request";
import { numbersOfRequest } from "@/db/services/numbers-of-request";
import { listRequestEvents } from "@/db/services/request-events";
import type { Store } from "@/db/store";
import { type RequestView, requestEventsOf } from "@/lib/numbers/service-view";

/** All that the page of a request shows, for members and for staff. */
export async function requestViewOf(
  store: Store,
  record: ServiceRequestRecord,
): Promise<RequestView> {
  const { accountId, identityId, addressId, samples, id: _, ...told } = record;
  return {
    ...told,
    samples: JSON.parse(samples),
    identity: identityId === null ? null : await findIdentity(store, accountId, identityId),
    address: addressId === null ? null : await findAddress(store, accountId, addressId),
    events: requestEventsOf(await listRequestEvents(store, record), record),
    ...(await numbersOfRequest(store, record)),
  };
}
