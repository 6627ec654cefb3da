import type { Reader } from "@/db/store";
import {
  FORECAST_WEEKS,
  type Forecast,
  forecastRenewals,
  type RenewingNumbers,
} from "@/lib/did/forecast";
import { weekNumber } from "@/lib/did/week";

const NUMBERS = `
  SELECT week, price_plan_id AS planId, months, cycles, count FROM renewal_weeks
  WHERE account_id = ? AND week < ? AND count > 0`;

const PRICES = `
  SELECT plan_id AS planId, effective_from AS effectiveFrom, monthly_minor AS monthlyMinor
  FROM price_rows WHERE plan_id IN (SELECT value FROM json_each(?))`;

interface StoredPrice {
  readonly planId: number;
  readonly effectiveFrom: number;
  readonly monthlyMinor: number;
}

/** The account's renewals of the coming weeks, from kept counters, against what may be spent. */
export async function renewalForecast(
  reader: Reader,
  accountId: number,
  availableMinor: number | null,
  now: Date,
): Promise<Forecast> {
  const end = weekNumber(now) + FORECAST_WEEKS;
  const numbers = reader.rows<RenewingNumbers>(NUMBERS, [accountId, end]);
  const plans = JSON.stringify([...new Set(numbers.map(({ planId }) => planId))]);
  const prices = reader
    .rows<StoredPrice>(PRICES, [plans])
    .map(({ effectiveFrom, ...rest }) => ({ ...rest, effectiveFrom: new Date(effectiveFrom) }));
  return forecastRenewals(numbers, prices, availableMinor, now);
}
