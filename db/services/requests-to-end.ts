import { and, eq, inArray } from "drizzle-orm";
import { serviceRequests } from "@/db/schema/services";
import type { Reader } from "@/db/store";
import { WAITING_STATES } from "@/lib/did/service-request";
import type { ServiceRequestRecord } from "./find-service-request";

/** Waits for staff, or for the customer: neither set up nor over. */
export const OPEN_STATES = [...WAITING_STATES, "changes-required"] as const;

/** The first of the account's requests that wait for anybody. */
export async function requestsToEnd(
  reader: Reader,
  accountId: number,
  limit: number,
): Promise<readonly ServiceRequestRecord[]> {
  const asked = and(
    eq(serviceRequests.accountId, accountId),
    inArray(serviceRequests.status, [...OPEN_STATES]),
  );
  return reader.orm
    .select()
    .from(serviceRequests)
    .where(asked)
    .orderBy(serviceRequests.id)
    .limit(limit)
    .all();
}
