import type { StoredFacts } from "@/db/dids/did-columns";
import { addMonths } from "@/lib/did/calendar";
import { FEATURES } from "@/lib/did/feature";
import { SERVICES } from "@/lib/did/service";
import { releaseInstant } from "@/lib/did/service-aging-pool";
import type { ImportColumn } from "@/lib/numbers/import-columns";
import type { ImportRow } from "@/lib/numbers/import-row";

/** Stands for something that a row names and that has no id yet. */
export const TO_BE_FOUND = -1;

/**
 * What a row makes of a number: a present column speaks, an empty cell clears what can be empty
 * and else leaves what is there. Ids of what it names are still to be found.
 */
export function draftOf(
  base: StoredFacts,
  row: ImportRow,
  has: (column: ImportColumn) => boolean,
  now: Date,
): StoredFacts {
  const draft: StoredFacts = { ...base };
  Object.assign(draft, plain(base, row, has), routing(base, row, has));
  Object.assign(draft, registration(draft, row, now), time(draft, row, now));
  return Object.assign(draft, activation(draft, row), serviceEnd(draft, base, now));
}

function plain(base: StoredFacts, row: ImportRow, has: (column: ImportColumn) => boolean) {
  return {
    number: row.number,
    numberType: row.numberType ?? base.numberType,
    countryCode: row.country ?? base.countryCode,
    billingPeriodMonths: row.period ?? base.billingPeriodMonths,
    createdAt: row.createdAt ?? base.createdAt,
    expiresAt: row.expiresAt ?? base.expiresAt,
    ...clearable(base, row, has),
    ...services(base, row, has),
  };
}

/** Facts of which an empty cell says that there are none. */
function clearable(base: StoredFacts, row: ImportRow, has: (column: ImportColumn) => boolean) {
  return {
    description: has("description") ? row.description : base.description,
    billingCycles: has("billing_cycles_left") ? row.cycles : base.billingCycles,
    canceledAt: has("canceled_at") ? row.canceledAt : base.canceledAt,
    identityId: has("identity") ? named(row.identity) : base.identityId,
    blockedReason: has("blocked_reason") ? row.blockedReason : base.blockedReason,
  };
}

function services(base: StoredFacts, row: ImportRow, has: (column: ImportColumn) => boolean) {
  const states = {
    emergency: has("emergency") ? row.emergency : base.emergency,
    a2p: has("a2p") ? row.a2p : base.a2p,
    cnam: has("cnam") ? row.cnam : base.cnam,
  };
  return { ...states, features: featuresWith(base.features, states) };
}

function featuresWith(
  features: number,
  services: Readonly<Record<(typeof SERVICES)[number], string | null>>,
): number {
  return SERVICES.reduce((bits, service) => {
    const bit = 1 << FEATURES.indexOf(service);
    return services[service] === null ? bits & ~bit : bits | bit;
  }, features);
}

/** A trunk given alone takes the place of a trunk group, and the other way round. */
function routing(base: StoredFacts, row: ImportRow, has: (column: ImportColumn) => boolean) {
  let { trunkId, trunkGroupId } = base;
  if (has("trunk")) trunkId = named(row.trunk);
  if (has("trunk_group")) trunkGroupId = named(row.trunkGroup);
  if (row.trunk !== null) trunkGroupId = null;
  if (row.trunkGroup !== null) trunkId = null;
  return {
    trunkId,
    trunkGroupId,
    includedChannels: row.includedChannels ?? base.includedChannels,
    dedicatedChannels: row.dedicatedChannels ?? base.dedicatedChannels,
    capacityLimit: has("capacity_limit") ? row.capacityLimit : base.capacityLimit,
  };
}

function named(name: string | null): number | null {
  return name === null ? null : TO_BE_FOUND;
}

function registration(base: StoredFacts, row: ImportRow, now: Date) {
  if (row.registration === null) return {};
  if (row.registration === "not_required") {
    return {
      registrationRequired: false,
      verification: "unassigned" as const,
      registrationApprovedAt: null,
    };
  }
  const before = base.registrationApprovedAt;
  const began = row.activatedAt ?? base.activatedAt;
  const isApproved = row.registration === "approved";
  const isKnownActivated = row.activatedAt !== null && row.porting !== "yes";
  return {
    registrationRequired: true,
    verification: row.registration,
    registrationApprovedAt: before ?? (isApproved || isKnownActivated ? (began ?? now) : null),
  };
}

function time(base: StoredFacts, row: ImportRow, now: Date) {
  const expiryDay = row.expiresAt?.getUTCDate() ?? null;
  const isPorting = row.porting === null ? null : row.porting === "yes";
  const wasPorting = base.portInStartedAt !== null && base.portInFinishedAt === null;
  return {
    billingAnchorDay: row.anchorDay ?? expiryDay ?? base.billingAnchorDay,
    blockedAt: base.blockedReason === null ? null : (base.blockedAt ?? now),
    portInStartedAt: isPorting === true && !wasPorting ? base.createdAt : base.portInStartedAt,
    portInFinishedAt: finished(isPorting, wasPorting, base, now),
  };
}

function finished(isPorting: boolean | null, wasPorting: boolean, base: StoredFacts, now: Date) {
  if (isPorting === true) return null;
  return isPorting === false && wasPorting ? now : base.portInFinishedAt;
}

/** Service time that nobody dated began with the number, or with the running period if earlier. */
function activation(facts: StoredFacts, row: ImportRow): Partial<StoredFacts> {
  const given = row.activatedAt ?? facts.activatedAt;
  if (given !== null || isWaiting(facts) || facts.expiresAt === null) return { activatedAt: given };
  const day = facts.billingAnchorDay ?? facts.expiresAt.getUTCDate();
  const periodStart = addMonths(facts.expiresAt, -facts.billingPeriodMonths, day);
  return { activatedAt: periodStart < facts.createdAt ? periodStart : facts.createdAt };
}

function serviceEnd(facts: StoredFacts, base: StoredFacts, now: Date): Partial<StoredFacts> {
  const { expiresAt } = facts;
  if (expiresAt === null || now < expiresAt) return { serviceEndedAt: null, serviceEndCause: null };
  const isOld = base.serviceEndedAt !== null && base.expiresAt?.getTime() === expiresAt.getTime();
  if (isOld) return {};
  return {
    serviceEndedAt: expiresAt,
    serviceEndCause: facts.canceledAt === null ? "imported" : "canceled",
  };
}

/** Service time has not begun: porting, or registration never approved. */
export function isWaiting(facts: StoredFacts): boolean {
  const isPorting = facts.portInStartedAt !== null && facts.portInFinishedAt === null;
  return isPorting || (facts.registrationRequired && facts.registrationApprovedAt === null);
}

/** What no number may be, whatever columns said so. */
export function contradictions(facts: StoredFacts, now: Date): readonly string[] {
  const { expiresAt, canceledAt } = facts;
  if (expiresAt === null) {
    if (canceledAt !== null) return ["canceled_at is given without expires_at"];
    return isWaiting(facts) ? [] : ["expires_at is missing"];
  }
  if (now < expiresAt) return [];
  if (isWaiting(facts)) return ["expires_at is past, but the service has not begun"];
  if (now < releaseInstant(expiresAt)) return [];
  return ["expires_at is more than 34 days past: the number has left the aging pool"];
}
