import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAmount, typedAmount } from "./parse-amount";

test.each([
  ["250", "USD", 25_000],
  ["1,250.5", "USD", 125_050],
  [" 0.07 ", "USD", 7],
  ["-20", "USD", -2000],
  ["−4.50", "USD", -450],
  ["+3", "EUR", 300],
  ["1500", "JPY", 1500],
  ["1.234", "KWD", 1234],
  ["0", "USD", 0],
  ["-0", "USD", 0],
])("%s %s is %d minor units", (text, currency, minor) => {
  expect(parseAmount(text, currency)).toEqual({ kind: "amount", minor });
});

test.each([
  ["", "USD", "no-amount"],
  ["abc", "USD", "no-amount"],
  ["1,5", "USD", "no-amount"],
  ["12,34.00", "USD", "no-amount"],
  ["1e3", "USD", "no-amount"],
  ["0x10", "USD", "no-amount"],
  [".5", "USD", "no-amount"],
  ["5.", "USD", "no-amount"],
  ["$5", "USD", "no-amount"],
  ["--5", "USD", "no-amount"],
  ["١٢", "USD", "no-amount"],
  ["1.005", "USD", "too-many-decimals"],
  ["1.0", "JPY", "too-many-decimals"],
  ["10000000000.01", "USD", "too-large"],
  ["9".repeat(400), "USD", "too-large"],
])("%s %s is refused: %s", (text, currency, reason) => {
  expect(parseAmount(text, currency)).toEqual({ kind: "refused", reason });
});

test("every amount of every kind of currency comes back from how it is typed", () => {
  const amounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
  fc.assert(
    fc.property(amounts, fc.constantFrom("USD", "JPY", "KWD"), (minor, currency) => {
      const parsed = parseAmount(typedAmount(minor, currency), currency);
      expect(parsed).toEqual({ kind: "amount", minor });
    }),
  );
});
