import { recordsByNumber } from "@/db/dids/records-by-number";
import { updateDid } from "@/db/dids/update-did";
import type { ServiceRequestRecord } from "@/db/services/find-service-request";
import { insertServiceRequest } from "@/db/services/insert-service-request";
import { moveNumber } from "@/db/services/leave-request";
import { recordRequestEvent } from "@/db/services/request-events";
import type { Transaction } from "@/db/store";
import { serviceFacts } from "./service-facts";
import type { Writing } from "./writing";

/**
 * Gives one number of several a request of its own, alike in all, so that it can go another way
 * than the rest: a request has one state for all of its numbers.
 */
export async function setApart(
  tx: Transaction,
  { accountId, actor, now }: Writing,
  stored: ServiceRequestRecord,
  number: string,
): Promise<ServiceRequestRecord> {
  const own = await insertServiceRequest(tx, stored);
  await moveNumber(tx, stored, own, number);
  const did = (await recordsByNumber(tx, accountId, [number])).get(number);
  if (did === undefined) throw new Error(`${number} left without its services`);
  await updateDid(tx, did, { ...did, ...serviceFacts(own.service, own.status, own.id) }, now);
  const event = { at: now, ...actor, action: "set-apart", state: own.status, reasons: [] } as const;
  await recordRequestEvent(tx, stored, { ...event, comment: own.reference });
  await recordRequestEvent(tx, own, { ...event, comment: stored.reference });
  return own;
}
