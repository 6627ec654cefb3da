import type { Did } from "@/lib/did/did";
import { releaseInstant } from "@/lib/did/service-aging-pool";
import type { DidStatus } from "@/lib/did/status";
import { spanBetween } from "@/lib/did/time-left";
import type { CardContext } from "./card-fact";
import type { DidRow } from "./did-row";
import { UPDATING } from "./status-card";
import type { Mend } from "./status-mend";
import { whyLines } from "./status-why";
import { BEING_UPDATED, STATUS_LOOKS, type StatusGlyph, statusWord } from "./wording-status";
import { formatInstant, spanWords } from "./wording-time";

export interface StatusBanner {
  readonly tone: "warn" | "bad";
  readonly glyph: StatusGlyph;
  readonly title: string;
  /** Sentences: why, then what follows from it. */
  readonly lines: readonly string[];
  /** The first action that mends it. */
  readonly mend: Mend | null;
}

/** What is wrong with a number, over its page; `null` when nothing is. */
export function statusBanner(row: DidRow, context: CardContext): StatusBanner | null {
  const { glyph, tone: looks } = STATUS_LOOKS[row.status];
  const tone = looks === "ok" ? "warn" : looks;
  if (row.isBeingUpdated) {
    return { tone: "warn", glyph, title: BEING_UPDATED, lines: [UPDATING], mend: null };
  }
  if (row.status === "active" && row.attention.length === 0) return null;
  const why = whyLines(row, context).slice(row.status === "active" ? 1 : 0);
  const consequence = CONSEQUENCES[row.status](row.did, context);
  const lines = [...why.map((line) => `${line.text.replace(/\.$/, "")}.`), ...consequence];
  const mend = why.find((line) => line.mend !== undefined)?.mend ?? null;
  return { tone, glyph, title: titleOf(row, context), lines, mend };
}

function titleOf({ did, status }: DidRow, { timeZone, now }: CardContext): string {
  const { expiresAt } = did;
  if (status === "expiring_soon" && expiresAt !== null) {
    const expiry = formatInstant(expiresAt, timeZone);
    return `Delayed Service Removal: will not renew on ${expiry}`;
  }
  if (status === "terminated") return terminatedTitle(did, timeZone, now);
  return TITLES[status];
}

const TITLES: Record<DidStatus, string> = {
  active: "Active, and something needs attention",
  not_configured: "Not configured: it cannot receive calls",
  awaiting_registration: "Awaiting registration: service has not started",
  terminated: statusWord("terminated"),
  expiring_soon: "Delayed Service Removal: will not renew",
  porting: "Porting in progress: service starts at the switch",
  blocked: "Blocked by the provider: it cannot receive calls",
};

function terminatedTitle(did: Did, timeZone: string, now: Date): string {
  const how = did.canceledAt === null ? "Expired" : "Canceled";
  if (did.expiresAt === null) return how;
  if (now < did.expiresAt) {
    return `Canceled: can be restored free until ${formatInstant(did.expiresAt, timeZone)}`;
  }
  return `${how}: will be removed on ${formatInstant(releaseInstant(did.expiresAt), timeZone)}`;
}

const nothing = () => [];

/** What a person must know who does nothing about it. */
const CONSEQUENCES: Record<DidStatus, (did: Did, context: CardContext) => readonly string[]> = {
  active: nothing,
  not_configured: nothing,
  awaiting_registration: registrationConsequence,
  terminated: terminatedConsequence,
  expiring_soon: expiringConsequence,
  porting: portingConsequence,
  blocked: () => ["The contract runs on, and renewals with it."],
};

function expiringConsequence(did: Did, { now }: CardContext): string[] {
  if (did.expiresAt === null) return [];
  const left = spanWords(spanBetween(now, did.expiresAt));
  return [`Calls stop in ${left} unless it is renewed or gets more cycles.`];
}

function terminatedConsequence(did: Did, { now }: CardContext): string[] {
  if (did.expiresAt === null) return [];
  if (now < did.expiresAt) return ["Service has stopped. The paid time goes on running."];
  const left = spanWords(spanBetween(now, releaseInstant(did.expiresAt)));
  const way = did.canceledAt === null ? "renewed" : "restored";
  return [`It can be ${way} for another ${left}, then it leaves your account for good.`];
}

function portingConsequence(did: Did, { timeZone }: CardContext): string[] {
  if (did.portInDueAt === null) return ["No date is agreed yet."];
  return [`Agreed for ${formatInstant(did.portInDueAt, timeZone)}.`];
}

function registrationConsequence(did: Did, { timeZone }: CardContext): string[] {
  const deadline = did.registrationDeadlineAt;
  if (deadline === null || did.verification === "pending") return [];
  const until = formatInstant(deadline, timeZone);
  return [`Unless it is registered by ${until}, it is removed and refunded.`];
}
