import { addMonths, HOUR_MS, laterBy } from "./calendar";
import { priceOfPeriod } from "./money";
import { type PlanPrice, priceFinder } from "./plan-price";
import { mondayOf, weekNumber } from "./week";

/** Weeks that are looked ahead, the current one the first. */
export const FORECAST_WEEKS = 12;

/** Numbers that time will renew first in the same week, for the same months at the same plan. */
export interface RenewingNumbers {
  /** As lib/did/week.ts counts them; one that has passed is due now. */
  readonly week: number;
  readonly planId: number;
  readonly months: number;
  /** Renewals that are left; 3 stands for three or more, which is all that twelve weeks hold. */
  readonly cycles: number;
  readonly count: number;
}

export interface ForecastWeek {
  /** Monday 00:00 UTC. */
  readonly monday: Date;
  /** Also of numbers that renewed in an earlier week. */
  readonly renewals: number;
  readonly costMinor: number;
  /** The money lasts to its end. */
  readonly isCovered: boolean;
}

export interface Forecast {
  readonly weeks: readonly ForecastWeek[];
  readonly renewals: number;
  readonly costMinor: number;
  /** Monday of the first week that the money does not cover; `null` = it covers all of them. */
  readonly lastsUntil: Date | null;
  /** How much is missing for all weeks together. */
  readonly shortMinor: number;
}

interface Renewals {
  readonly week: number;
  readonly count: number;
  readonly costMinor: number;
}

/**
 * The renewals of the coming weeks against the money: each in its week at the price that then
 * holds, again and again while cycles are left.
 * @param availableMinor `null` = postpaid, never short
 */
export function forecastRenewals(
  numbers: readonly RenewingNumbers[],
  prices: readonly PlanPrice[],
  availableMinor: number | null,
  now: Date,
): Forecast {
  const first = weekNumber(now);
  const priceAt = priceFinder(prices);
  const all = numbers.flatMap((each) => renewalsOf(each, priceAt, now));
  const plain = Array.from({ length: FORECAST_WEEKS }, (_, later) => {
    const ofWeek = all.filter(({ week }) => week === first + later);
    return { monday: mondayOf(first + later), ...summed(ofWeek) };
  });
  const weeks = coveredWeeks(plain, availableMinor);
  const { renewals, costMinor } = summed(all);
  const lastsUntil = weeks.find(({ isCovered }) => !isCovered)?.monday ?? null;
  const shortMinor = lastsUntil === null ? 0 : costMinor - (availableMinor ?? 0);
  return { weeks, renewals, costMinor, lastsUntil, shortMinor };
}

/** Once the money has run out, it has for every later week that costs any. */
function coveredWeeks(
  weeks: readonly Omit<ForecastWeek, "isCovered">[],
  availableMinor: number | null,
): readonly ForecastWeek[] {
  let spent = 0;
  return weeks.map((week) => {
    spent += week.costMinor;
    const isPaid = availableMinor === null || spent <= availableMinor;
    return { ...week, isCovered: week.costMinor === 0 || isPaid };
  });
}

/** Numbers of one week are taken to renew together in its middle, so that a week stays one. */
const MIDDLE_OF_WEEK_MS = 84 * HOUR_MS;

function renewalsOf(
  { week, planId, months, cycles, count }: RenewingNumbers,
  priceAt: (planId: number, at: Date) => number,
  now: Date,
): readonly Renewals[] {
  const first = weekNumber(now);
  const begin = laterBy(mondayOf(Math.max(week, first)), MIDDLE_OF_WEEK_MS);
  const renewals: Renewals[] = [];
  for (let place = 0; place < cycles; place += 1) {
    const due = weekNumber(addMonths(begin, place * months, begin.getUTCDate()));
    if (due >= first + FORECAST_WEEKS) break;
    const monthly = priceAt(planId, due === first ? now : mondayOf(due));
    renewals.push({ week: due, count, costMinor: count * priceOfPeriod(monthly, months) });
  }
  return renewals;
}

function summed(renewals: readonly Renewals[]) {
  return {
    renewals: renewals.reduce((sum, { count }) => sum + count, 0),
    costMinor: renewals.reduce((sum, { costMinor }) => sum + costMinor, 0),
  };
}
