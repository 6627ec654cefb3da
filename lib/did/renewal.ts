import { refusalOf } from "./action-table";
import { addMonths } from "./calendar";
import type { Change, Offered } from "./change";
import { approve, type Decision, type Refusal, refuse } from "./decision";
import type { Did } from "./did";
import { TROUBLE_HOLDS } from "./status";

/** What is chosen when service time is bought by hand. */
export interface RenewalChoice {
  /** Length of the period that is bought, for this renewal alone. */
  readonly months: number;
  /** A number without cycles would expire again: from now on it renews by itself. */
  readonly unlimited: boolean;
}

/** How far ahead service can be paid for. */
const MOST_MONTHS_AHEAD = 120;

/** Paying for more time never loses time: a running period is extended, an ended one starts now. */
export function decideRenewal(did: Offered, choice: RenewalChoice, now: Date): Decision<Change> {
  const refusal = refusalOf("renew", did, now) ?? boughtTimeRefusal(did, choice.months, now);
  if (refusal !== null) return refuse(refusal);
  const facts = { ...periodBought(did, choice.months, now), ...cyclesChosen(did, choice) };
  return approve({ facts, months: choice.months });
}

/** Why this many months can't be bought for a number, whoever buys them. */
export function boughtTimeRefusal(did: Offered, months: number, now: Date): Refusal | null {
  if (TROUBLE_HOLDS.portingIn(did, now)) return "porting";
  if (TROUBLE_HOLDS.unregistered(did, now)) return "awaiting-registration";
  if (!did.periodsSold.includes(months)) return "period-not-sold";
  const { expiresAt } = periodBought(did, months, now);
  const furthest = addMonths(now, MOST_MONTHS_AHEAD, now.getUTCDate());
  return expiresAt > furthest ? "too-far-ahead" : null;
}

/** The period that is bought: after the running one, or from now on with an anchor day of its own. */
export function periodBought(did: Did, months: number, now: Date) {
  const isRunning = did.expiresAt !== null && now < did.expiresAt;
  const start = isRunning && did.expiresAt !== null ? did.expiresAt : now;
  const ownDay = did.billingAnchorDay ?? start.getUTCDate();
  const billingAnchorDay = isRunning ? ownDay : start.getUTCDate();
  return {
    expiresAt: addMonths(start, months, billingAnchorDay),
    billingAnchorDay,
    serviceEndedAt: null,
    serviceEndCause: null,
  };
}

/** Cycles stay as they are, but for a number that has none and was given unlimited ones. */
export function cyclesChosen(
  did: Did,
  { unlimited }: Pick<RenewalChoice, "unlimited">,
): Pick<Did, "billingCycles"> {
  return { billingCycles: unlimited && did.billingCycles === 0 ? null : did.billingCycles };
}
