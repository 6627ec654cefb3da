import { expect, test } from "vitest";
import { type Forecast, forecastRenewals } from "@/lib/did/forecast";
import { weekNumber } from "@/lib/did/week";
import { NOW } from "@/test/cast";
import { lastsWords, shortWords } from "./wording-forecast";

const PRICES = [{ planId: 1, effectiveFrom: new Date(0), monthlyMinor: 100 }];

function forecast(availableMinor: number | null, count = 10): Forecast {
  const group = { week: weekNumber(NOW) + 1, planId: 1, months: 12, cycles: 1, count };
  return forecastRenewals([group], PRICES, availableMinor, NOW);
}

test.each([
  [
    "short",
    10_000,
    "Money lasts until the week of 16 Mar 2026. Renewals until 31 May 2026 cost $120.00, $20.00 more than is available.",
    "$20.00 short from 16 Mar",
  ],
  [
    "enough",
    12_000,
    "Renewals until 31 May 2026 cost $120.00. The available money covers all of them, $0.00 is left.",
    null,
  ],
  [
    "postpaid",
    null,
    "Renewals until 31 May 2026 cost $120.00. Postpaid: none is refused for money.",
    null,
  ],
])("%s: says how long the money lasts", (_, available, sentence, short) => {
  const purse = { currency: "USD", availableMinor: available };
  expect(lastsWords(forecast(available), purse)).toBe(sentence);
  expect(shortWords(forecast(available), "USD")).toBe(short);
});

test("money that does not pay the current week is short from this week", () => {
  const group = { week: weekNumber(NOW), planId: 1, months: 12, cycles: 1, count: 1 };
  const short = forecastRenewals([group], PRICES, 0, NOW);
  expect(shortWords(short, "USD")).toBe("$12.00 short from this week");
  expect(lastsWords(short, { currency: "USD", availableMinor: 0 })).toMatch(
    /^Money does not last this week\. /,
  );
});

test("where nothing renews there is nothing to pay", () => {
  expect(lastsWords(forecast(0, 0), { currency: "USD", availableMinor: 0 })).toBe(
    "Nothing renews by itself until 31 May 2026.",
  );
});
