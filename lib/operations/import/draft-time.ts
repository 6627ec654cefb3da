import type { StoredFacts } from "@/db/dids/did-columns";
import { addMonths } from "@/lib/did/calendar";
import type { ImportRow } from "@/lib/numbers/import-row";
import { isWaiting } from "./contradictions";

/** An empty cell leaves as it is; approval that nobody dated came when service time began. */
export function registration(base: StoredFacts, row: ImportRow, now: Date) {
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

/** The anchor day, the block and the porting, each from what is known of it by now. */
export function time(base: StoredFacts, row: ImportRow, now: Date) {
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
export function activation(facts: StoredFacts, row: ImportRow): Partial<StoredFacts> {
  const given = row.activatedAt ?? facts.activatedAt;
  if (given !== null || isWaiting(facts) || facts.expiresAt === null) return { activatedAt: given };
  const day = facts.billingAnchorDay ?? facts.expiresAt.getUTCDate();
  const periodStart = addMonths(facts.expiresAt, -facts.billingPeriodMonths, day);
  return { activatedAt: periodStart < facts.createdAt ? periodStart : facts.createdAt };
}

/** What is past its expiry ended then; who ended it stays as it was known. */
export function serviceEnd(facts: StoredFacts, base: StoredFacts, now: Date): Partial<StoredFacts> {
  const { expiresAt } = facts;
  if (expiresAt === null || now < expiresAt) return { serviceEndedAt: null, serviceEndCause: null };
  const isOld = base.serviceEndedAt !== null && base.expiresAt?.getTime() === expiresAt.getTime();
  if (isOld) return {};
  return {
    serviceEndedAt: expiresAt,
    serviceEndCause: facts.canceledAt === null ? "imported" : "canceled",
  };
}
