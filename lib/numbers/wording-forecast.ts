import type { Forecast } from "@/lib/did/forecast";
import { sundayOf } from "@/lib/did/week";
import { formatMoney } from "./wording-money";
import { formatAxisDay, formatDay } from "./wording-time";

/** What an account's money is asked to pay. */
export interface ForecastPurse {
  readonly currency: string;
  /** `null` = postpaid. */
  readonly availableMinor: number | null;
}

/** "$2,744.80 short from 25 Jan"; `null` while the money lasts. */
export function shortWords(forecast: Forecast, currency: string): string | null {
  const { lastsUntil, shortMinor } = forecast;
  if (lastsUntil === null) return null;
  const when = isThisWeek(forecast) ? "this week" : formatAxisDay(lastsUntil, "UTC");
  return `${formatMoney(shortMinor, currency)} short from ${when}`;
}

function isThisWeek({ lastsUntil, weeks: [first] }: Forecast): boolean {
  return first !== undefined && lastsUntil?.getTime() === first.monday.getTime();
}

/** How long the money lasts, in a sentence. */
export function lastsWords(
  forecast: Forecast,
  { currency, availableMinor }: ForecastPurse,
): string {
  const cost = formatMoney(forecast.costMinor, currency);
  const last = forecast.weeks.at(-1);
  const end = last === undefined ? "" : formatDay(sundayOf(last.monday), "UTC");
  if (forecast.costMinor === 0) return `Nothing renews by itself until ${end}.`;
  const bill = `Renewals until ${end} cost ${cost}`;
  if (availableMinor === null) return `${bill}. Postpaid: none is refused for money.`;
  if (forecast.lastsUntil === null) {
    const left = formatMoney(availableMinor - forecast.costMinor, currency);
    return `${bill}. The available money covers all of them, ${left} is left.`;
  }
  const missing = formatMoney(forecast.shortMinor, currency);
  const until = isThisWeek(forecast)
    ? "Money does not last this week"
    : `Money lasts until the week of ${formatDay(forecast.lastsUntil, "UTC")}`;
  return `${until}. ${bill}, ${missing} more than is available.`;
}
