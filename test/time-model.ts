const DAY_MS = 86_400_000;
const SAP_MS = 34 * DAY_MS;

/** The plain model: one number, walked period by period, without a database, a queue or the core. */
export interface ModelNumber {
  expiry: number;
  readonly anchor: number;
  readonly period: number;
  cycles: number | null;
  canceled: boolean;
  readonly waiting: boolean;
  ended: string | null;
  gone: boolean;
  readonly events: [number, string][];
}

/** Does to the number what time does to it up to and including `until`. */
export function walk(number: ModelNumber, until: number) {
  while (!number.gone) {
    const due = number.ended === null ? number.expiry : number.expiry + SAP_MS;
    if (due > until) return;
    number.events.push([due, step(number)]);
  }
}

function step(number: ModelNumber): string {
  if (number.ended !== null) {
    number.gone = true;
    return "removed";
  }
  number.ended = reasonToEnd(number);
  if (number.ended !== null) return "service-ended";
  for (let month = 0; month < number.period; month++) number.expiry = nextMonth(number);
  if (number.cycles !== null) number.cycles -= 1;
  return "renewed";
}

function reasonToEnd({ canceled, waiting, cycles }: ModelNumber): string | null {
  if (canceled) return "canceled";
  if (waiting) return "never-activated";
  return cycles === 0 ? "cycles-used-up" : null;
}

/** Day by day to the anchor day of the next month, or to that month's last day. */
function nextMonth({ expiry, anchor }: ModelNumber): number {
  const month = new Date(expiry).getUTCMonth();
  let day = expiry;
  while (new Date(day).getUTCMonth() === month) day += DAY_MS;
  while (new Date(day).getUTCDate() < anchor && new Date(day + DAY_MS).getUTCDate() !== 1) {
    day += DAY_MS;
  }
  return day;
}
