import { closeHold, insertHold, spendHold } from "@/db/ledger/holds";
import { insertEntry } from "@/db/ledger/insert-entry";
import { moneyOf } from "@/db/ledger/money-of";
import type { ServiceRequestRecord } from "@/db/services/find-service-request";
import { leaveRequest } from "@/db/services/leave-request";
import {
  insertRequestNumber,
  markCharged,
  type RequestNumber,
} from "@/db/services/request-numbers";
import type { Reader, Transaction } from "@/db/store";
import { isClosed, type RequestState } from "@/lib/did/service-request";
import type { Writing } from "./writing";

/** A number joins a request: what it costs is set aside until the service is set up. */
export async function joinRequest(
  tx: Transaction,
  { accountId, now }: Writing,
  stored: ServiceRequestRecord,
  { number, priceMinor }: Pick<RequestNumber, "number" | "priceMinor">,
): Promise<void> {
  const hold = { amountMinor: priceMinor, reason: stored.reference };
  const holdId = priceMinor === 0 ? null : await insertHold(tx, accountId, hold, now);
  await insertRequestNumber(tx, stored, { number, priceMinor, holdId });
}

interface Settling {
  readonly stored: ServiceRequestRecord;
  readonly line: RequestNumber;
  readonly to: RequestState;
}

/**
 * What is set aside for a number is spent when the service becomes active, once, and comes back
 * when the request ends before. @returns what was charged, negative; `null` = nothing
 */
export async function settleNumber(
  tx: Transaction,
  writing: Writing,
  { stored, line, to }: Settling,
): Promise<number | null> {
  const { accountId, now } = writing;
  const { number, holdId, priceMinor, isCharged } = line;
  if (isClosed(to)) {
    if (holdId !== null && !isCharged) await closeHold(tx, holdId, now);
    await leaveRequest(tx, stored, number, now);
    return null;
  }
  if (to !== "active" || holdId === null || isCharged) return null;
  const entry = { at: now, kind: "service", amountMinor: -priceMinor, number } as const;
  await insertEntry(tx, accountId, { ...entry, note: stored.reference });
  await spendHold(tx, holdId, priceMinor);
  await closeHold(tx, holdId, now);
  await markCharged(tx, stored, number, now);
  return -priceMinor;
}

/** What lacks for a sum, in minor units; what is free is never refused for money. */
export async function missingFor(
  reader: Reader,
  accountId: number,
  totalMinor: number,
): Promise<number> {
  const { availableMinor } = await moneyOf(reader, accountId);
  if (availableMinor === null || totalMinor === 0) return 0;
  return Math.max(0, totalMinor - availableMinor);
}
