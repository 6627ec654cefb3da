import type { Reader } from "@/db/store";
import type { Did } from "@/lib/did/did";
import { SERVICES, type Service } from "@/lib/did/service";
import type { ServiceDetails } from "@/lib/numbers/did-details";

interface Request {
  readonly service: Service;
  readonly reference: string;
  readonly name: string;
  readonly reason: string | null;
  readonly requestedAt: number;
}

const REQUESTS = `
  SELECT service, reference, name, reason, requested_at AS requestedAt
  FROM service_requests
  WHERE account_id = :accountId AND id IN (
    SELECT json_each.value FROM dids, json_each(json_array(
      emergency_request_id, a2p_request_id, cnam_request_id))
    WHERE account_id = :accountId AND number = :number)`;

/** The services that a number supports, in their order, each with the request behind it. */
export async function listServiceRequests(
  reader: Reader,
  accountId: number,
  did: Did,
): Promise<readonly ServiceDetails[]> {
  const requests = reader.rows<Request>(REQUESTS, { accountId, number: did.number });
  return SERVICES.flatMap((service): ServiceDetails[] => {
    const state = did[service];
    if (state === null) return [];
    const found = requests.find((request) => request.service === service);
    if (found === undefined || state === "not-configured")
      return [{ service, state, request: null }];
    const { reference, name, reason, requestedAt } = found;
    const request = { reference, name, reason, requestedAt: new Date(requestedAt) };
    return [{ service, state, request }];
  });
}
