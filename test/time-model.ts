const DAY_MS = 86_400_000;
const SAP_MS = 34 * DAY_MS;

/** The plain model: numbers and money of an account, walked one by one, without database or core. */
export interface ModelNumber {
  readonly number: string;
  expiry: number;
  readonly anchor: number;
  readonly period: number;
  cycles: number | null;
  canceled: boolean;
  readonly waiting: boolean;
  ended: string | null;
  gone: boolean;
}

export interface ModelAccount {
  readonly numbers: ModelNumber[];
  balance: number;
  /** `null` = postpaid. */
  limit: number | null;
  held: number;
  /** Monthly prices, each from an instant on, as they were set. */
  readonly prices: { readonly from: number; readonly monthly: number }[];
  /** Instant, number, what happened, and the amount that it took. */
  readonly events: (readonly [number, string, string, number])[];
}

/**
 * Does to the account what time does to it up to and including `until`.
 * @param most events that the account has at most when it stops
 */
export function walk(account: ModelAccount, until: number, most = Number.POSITIVE_INFINITY) {
  while (account.events.length < most) {
    const next = account.numbers.filter((it) => !it.gone).reduce(sooner, null);
    if (next === null || dueAt(next) > until) return;
    const at = dueAt(next);
    const balance = account.balance;
    const what = step(account, next);
    account.events.push([at, next.number, what, account.balance - balance]);
  }
}

/** What may still be spent. */
export function availableOf({ balance, limit, held }: ModelAccount): number {
  return limit === null ? Number.POSITIVE_INFINITY : balance + limit - held;
}

function dueAt({ ended, expiry }: ModelNumber): number {
  return ended === null ? expiry : expiry + SAP_MS;
}

function sooner(best: ModelNumber | null, it: ModelNumber): ModelNumber {
  if (best === null) return it;
  const apart = dueAt(it) - dueAt(best);
  return apart < 0 || (apart === 0 && it.number < best.number) ? it : best;
}

function step(account: ModelAccount, it: ModelNumber): string {
  if (it.ended !== null) {
    it.gone = true;
    return "removed";
  }
  const price = priceOf(account, it);
  it.ended = reasonToEnd(it);
  if (it.ended === null && price > 0 && price > availableOf(account)) {
    it.ended = "insufficient-balance";
  }
  if (it.ended !== null) return "service-ended";
  account.balance -= price;
  for (let month = 0; month < it.period; month++) it.expiry = nextMonth(it);
  if (it.cycles !== null) it.cycles -= 1;
  return "renewed";
}

/** The last price that was set from an instant that has come. */
function priceOf({ prices }: ModelAccount, { expiry, period }: ModelNumber): number {
  const past = prices.filter(({ from }) => from <= expiry);
  const newest = Math.max(...past.map(({ from }) => from));
  return (past.findLast(({ from }) => from === newest)?.monthly ?? 0) * period;
}

function reasonToEnd({ canceled, waiting, cycles }: ModelNumber): string | null {
  if (canceled) return "canceled";
  if (waiting) return "never-activated";
  return cycles === 0 ? "cycles-used-up" : null;
}

/** Day by day to the anchor day of the next month, or to that month's last day. */
export function nextMonth({ expiry, anchor }: Pick<ModelNumber, "expiry" | "anchor">): number {
  const month = new Date(expiry).getUTCMonth();
  let day = expiry;
  while (new Date(day).getUTCMonth() === month) day += DAY_MS;
  while (new Date(day).getUTCDate() < anchor && new Date(day + DAY_MS).getUTCDate() !== 1) {
    day += DAY_MS;
  }
  return day;
}
