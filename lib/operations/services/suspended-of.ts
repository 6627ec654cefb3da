import { recordsByNumber } from "@/db/dids/records-by-number";
import type { ServiceRequestRecord } from "@/db/services/find-service-request";
import { openNumbersOf } from "@/db/services/request-numbers";
import type { Reader } from "@/db/store";
import { whyNotActivated } from "@/lib/did/service-wish";

/** How many numbers of a request are not served now. */
export async function suspendedOf(
  reader: Reader,
  stored: ServiceRequestRecord,
  now: Date,
): Promise<number> {
  const numbers = (await openNumbersOf(reader, stored)).map(({ number }) => number);
  const dids = await recordsByNumber(reader, stored.accountId, numbers);
  return [...dids.values()].filter((did) => whyNotActivated(did, now) !== null).length;
}
