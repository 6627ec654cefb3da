import type { Column } from "drizzle-orm";
import { dids } from "@/db/schema/dids";
import type { Did } from "@/lib/did/did";
import type { DidRecord } from "./did-from-row";

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

/** SQL that gives all of it in one cell: handing over forty takes the driver longer than the rest. */
export const DUE_FACTS = `json_object(${ENTRIES.map(([key, { name }]) => `'${key}', ${name}`).join(", ")})`;

/** JSON knows numbers only; the schema says which of them are instants and flags. */
export function dueDidFrom(facts: string): DueDid {
  const cells = JSON.parse(facts);
  for (const key of INSTANTS) if (cells[key] !== null) cells[key] = new Date(cells[key]);
  for (const key of FLAGS) cells[key] = cells[key] === 1;
  return cells;
}
