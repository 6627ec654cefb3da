import { spanBetween } from "@/lib/did/time-left";
import { listHref } from "./list-href";
import { DEFAULT_LIST_QUERY } from "./list-query";
import { counted, formatCount } from "./wording";
import { formatMoney } from "./wording-money";
import { daysWords } from "./wording-time";

/** Lapsed numbers of an account and what keeps them. Minor units of the account's currency. */
export interface LapsedBill {
  readonly lapsed: number;
  /** How many of them can be renewed: those whose service time had begun. */
  readonly renewable: number;
  /** One period of its own for each. */
  readonly costMinor: number;
  /** When the first of them leaves the account. */
  readonly firstRemoval: Date | null;
}

interface Purse {
  readonly currency: string;
  /** `null` = postpaid, never refused. */
  readonly availableMinor: number | null;
}

export interface LapsedWords {
  /** "9 lapsed, renew for $18.90". */
  readonly what: string;
  /** Whether the money suffices; `null` where that is no question. */
  readonly money: string | null;
  readonly isShort: boolean;
  readonly when: string | null;
  readonly href: string;
}

const LAPSED_HREF = listHref({ ...DEFAULT_LIST_QUERY, attention: "lapsed" });

/** What the line over the list says while numbers are lapsed. */
export function lapsedWords(bill: LapsedBill, purse: Purse, now: Date): LapsedWords {
  const missing = missingMinor(bill, purse);
  return {
    what: whatWords(bill, purse.currency),
    money: bill.renewable === 0 ? null : moneyWords(missing, purse.currency),
    isShort: missing !== null && missing > 0,
    when: whenWords(bill.firstRemoval, now),
    href: LAPSED_HREF,
  };
}

function missingMinor({ costMinor }: LapsedBill, { availableMinor }: Purse): number | null {
  return availableMinor === null ? null : Math.max(0, costMinor - availableMinor);
}

function whatWords({ lapsed, renewable, costMinor }: LapsedBill, currency: string): string {
  const count = `${formatCount(lapsed)} lapsed`;
  if (renewable === 0) return `${count}, none can be renewed`;
  const cost = formatMoney(costMinor, currency);
  if (renewable === lapsed) return `${count}, renew for ${cost}`;
  return `${count}, renew ${formatCount(renewable)} of them for ${cost}`;
}

function moneyWords(missing: number | null, currency: string): string | null {
  if (missing === null) return null;
  if (missing === 0) return "The available balance covers it.";
  return `${formatMoney(missing, currency)} more than is available.`;
}

function whenWords(firstRemoval: Date | null, now: Date): string | null {
  if (firstRemoval === null) return null;
  if (firstRemoval <= now) return "The first is about to be removed.";
  const left = spanBetween(now, firstRemoval);
  const soon = left.days > 0 ? counted(left.days, "day") : daysWords(left).toLowerCase();
  return `The first is removed in ${soon}.`;
}
