import type { Did } from "@/lib/did/did";
import { renewedByItself, willRenewByItself } from "@/lib/did/due";
import { hasLeftAgingPool } from "@/lib/did/life";
import { priceOfPeriod } from "@/lib/did/money";
import { periodBought } from "@/lib/did/renewal";
import { releaseInstant } from "@/lib/did/service-aging-pool";
import { TROUBLE_HOLDS } from "@/lib/did/status";
import { spanBetween } from "@/lib/did/time-left";
import type { CardContext, CardFact } from "./card-fact";
import type { DidRow } from "./did-row";
import { periodWords } from "./wording";
import { formatMoney } from "./wording-money";
import { formatInstant, spanWords } from "./wording-time";

/** Whether time alone renews it, for how much and until when. Nothing without an expiry. */
export function renewsThen(row: DidRow, context: CardContext): CardFact | null {
  const { did } = row;
  if (did.expiresAt === null) return null;
  const label = "Renews then";
  if (context.now >= did.expiresAt || !willRenewByItself(did)) {
    return { label, value: "No", detail: null };
  }
  const until = formatInstant(renewedByItself(did).expiresAt, context.timeZone);
  return { label, value: `Yes, ${ownPeriodPrice(row, context)}`, detail: `until ${until}` };
}

/** What time does to a number that does not renew by itself. */
export function comesNext(did: Did, { timeZone, now }: CardContext): CardFact | null {
  const label = "What comes next";
  const say = (value: string, detail: string | null) => ({ label, value, detail });
  if (did.expiresAt !== null) {
    if (now < did.expiresAt && willRenewByItself(did)) return null;
    const release = releaseInstant(did.expiresAt);
    const removed = formatInstant(release, timeZone);
    if (now < did.expiresAt) return say("34 days in the aging pool", `removed ${removed}`);
    return say(`Removed ${removed}`, `in ${spanWords(spanBetween(now, release))}`);
  }
  if (did.canceledAt !== null) return null;
  if (TROUBLE_HOLDS.portingIn(did, now)) {
    const due = did.portInDueAt;
    const detail = due === null ? "no date agreed yet" : `on ${formatInstant(due, timeZone)}`;
    return say("Service starts at the switch", detail);
  }
  return registrationNext(did, timeZone, say);
}

/** Only a number bought here has a deadline, and what was paid for it comes back. */
function registrationNext(
  did: Did,
  timeZone: string,
  say: (value: string, detail: string | null) => CardFact,
): CardFact {
  const deadline = did.registrationDeadlineAt;
  if (did.verification === "pending" || did.verification === "approved" || deadline === null) {
    return say("Service starts at approval", null);
  }
  return say(`Register by ${formatInstant(deadline, timeZone)}`, "then removed and refunded");
}

/** The price of one own period, where the number can be renewed or restored and needs it. */
export function toKeepIt(row: DidRow, context: CardContext): CardFact | null {
  const { did } = row;
  const { now, timeZone } = context;
  if (did.expiresAt === null || !isKeepable(did, now)) return null;
  const label = "To keep it";
  if (did.canceledAt !== null && now < did.expiresAt) {
    const detail = `free until ${formatInstant(did.expiresAt, timeZone)}`;
    return { label, value: "Restore it", detail };
  }
  if (now < did.expiresAt && willRenewByItself(did)) return null;
  const price = ownPeriodPrice(row, context);
  const value = did.canceledAt === null ? price : `Restore with a renewal, ${price}`;
  const detail = `until ${formatInstant(periodBought(did, did.billingPeriodMonths, now).expiresAt, timeZone)}`;
  return { label, value, detail };
}

/** "$4.50 for 3 months": what one renewal by the number's own billing period costs. */
function ownPeriodPrice(row: DidRow, { currency }: Pick<CardContext, "currency">): string {
  const months = row.did.billingPeriodMonths;
  const price = formatMoney(priceOfPeriod(row.monthlyMinor, months), currency);
  return `${price} for ${periodWords(months)}`;
}

/** Awaiting and porting numbers are neither renewed nor restored; nor is one that left the pool. */
function isKeepable(did: Did, now: Date): boolean {
  if (hasLeftAgingPool(did, now)) return false;
  return !TROUBLE_HOLDS.portingIn(did, now) && !TROUBLE_HOLDS.unregistered(did, now);
}
