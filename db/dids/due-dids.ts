import type { Column } from "drizzle-orm";
import { dids } from "@/db/schema/dids";
import type { Reader } from "@/db/store";
import type { Did } from "@/lib/did/did";
import type { DidRecord } from "./did-from-row";

/** A place in the order in which an account's numbers become due. */
export interface DuePlace {
  readonly atMs: number;
  readonly number: string;
}

/** Before every number. */
export const FIRST_DUE: DuePlace = { atMs: Number.MIN_SAFE_INTEGER, number: "" };

/** What is needed of a number to apply time to it: its facts, and how they are stored. */
export type DueDid = Did &
  Pick<
    DidRecord,
    | "id"
    | "accountId"
    | "didGroupId"
    | "pricePlanId"
    | "orderId"
    | "status"
    | "attention"
    | "nextDueAt"
  >;

const COLUMNS: Record<keyof DueDid, Column> = {
  id: dids.id,
  accountId: dids.accountId,
  didGroupId: dids.didGroupId,
  pricePlanId: dids.pricePlanId,
  orderId: dids.orderId,
  status: dids.status,
  attention: dids.attention,
  nextDueAt: dids.nextDueAt,
  number: dids.number,
  description: dids.description,
  createdAt: dids.createdAt,
  activatedAt: dids.activatedAt,
  expiresAt: dids.expiresAt,
  billingAnchorDay: dids.billingAnchorDay,
  billingPeriodMonths: dids.billingPeriodMonths,
  billingCycles: dids.billingCycles,
  canceledAt: dids.canceledAt,
  serviceEndedAt: dids.serviceEndedAt,
  serviceEndCause: dids.serviceEndCause,
  blockedAt: dids.blockedAt,
  blockedReason: dids.blockedReason,
  portInStartedAt: dids.portInStartedAt,
  portInFinishedAt: dids.portInFinishedAt,
  portInDueAt: dids.portInDueAt,
  registrationRequired: dids.registrationRequired,
  registrationApprovedAt: dids.registrationApprovedAt,
  registrationDeadlineAt: dids.registrationDeadlineAt,
  verification: dids.verification,
  trunkId: dids.trunkId,
  trunkGroupId: dids.trunkGroupId,
  includedChannels: dids.includedChannels,
  dedicatedChannels: dids.dedicatedChannels,
  sharedChannels: dids.sharedChannels,
  capacityLimit: dids.capacityLimit,
  emergency: dids.emergency,
  a2p: dids.a2p,
  cnam: dids.cnam,
};
const ENTRIES = Object.entries(COLUMNS);
const INSTANTS = ENTRIES.filter(([, { dataType }]) => dataType === "date").map(([key]) => key);
const FLAGS = ENTRIES.filter(([, { dataType }]) => dataType === "boolean").map(([key]) => key);

/** One cell a row: handing over forty would take the driver longer than all the rest of a step. */
const DUE = `
  SELECT json_object(${ENTRIES.map(([key, { name }]) => `'${key}', ${name}`).join(", ")}) AS facts
  FROM dids
  WHERE account_id = ? AND (next_due_at, number) > (?, ?) AND next_due_at <= ?
  ORDER BY next_due_at, number LIMIT ?`;

/** The account's first numbers after a place that are due at `now`, in order of (instant, number). */
export async function dueDids(
  reader: Reader,
  accountId: number,
  now: Date,
  { after, limit }: { readonly after: DuePlace; readonly limit: number },
): Promise<readonly DueDid[]> {
  const range = [accountId, after.atMs, after.number, now.getTime(), limit];
  return reader.rows<{ facts: string }>(DUE, range).map(({ facts }) => dueDidFrom(facts));
}

/** JSON knows numbers only; the schema says which of them are instants and flags. */
function dueDidFrom(facts: string): DueDid {
  const cells = JSON.parse(facts);
  for (const key of INSTANTS) if (cells[key] !== null) cells[key] = new Date(cells[key]);
  for (const key of FLAGS) cells[key] = cells[key] === 1;
  return cells;
}
