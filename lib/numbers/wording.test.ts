import { describe, expect, test } from "vitest";
import { formatNumber } from "./format-number";
import { counted, cyclesLeftWords, cyclesWords, formatCount, midSentence } from "./wording";
import { formatMoney, formatMoneyChange } from "./wording-money";
import { serviceLabel, verificationLabel } from "./wording-services";
import { formatDay, formatInstant, spanWords } from "./wording-time";

test.each([
  [1_064_020, "USD", "$10,640.20"],
  [-450, "USD", "−$4.50"],
  [0, "EUR", "€0.00"],
  [1500, "JPY", "¥1,500"],
  [1234, "KWD", "KWD 1.234"],
])("%i minor units of %s read %s", (minor, currency, text) => {
  expect(formatMoney(minor, currency).replace("\u00a0", " ")).toBe(text);
});

test("a change of a balance says its direction", () => {
  expect(formatMoneyChange(450, "USD")).toBe("+$4.50");
  expect(formatMoneyChange(-450, "USD")).toBe("−$4.50");
  expect(formatMoneyChange(0, "USD")).toBe("$0.00");
});

describe("instants carry the short name of their zone", () => {
  const summer = new Date("2026-09-05T00:05:00Z");
  const winter = new Date("2026-11-25T14:20:00Z");
  test.each([
    [winter, "UTC", "25 Nov 2026, 14:20 UTC"],
    [summer, "UTC", "5 Sep 2026, 00:05 UTC"],
    [summer, "Europe/Paris", "5 Sep 2026, 02:05 CEST"],
    [winter, "Europe/London", "25 Nov 2026, 14:20 GMT"],
    [summer, "America/New_York", "4 Sep 2026, 20:05 EDT"],
    [winter, "Asia/Kolkata", "25 Nov 2026, 19:50 GMT+5:30"],
  ])("%s in %s", (instant, zone, text) => {
    expect(formatInstant(instant, zone)).toBe(text);
  });

  test("a day is the zone's day", () => {
    expect(formatDay(summer, "America/New_York")).toBe("4 Sep 2026");
  });
});

test.each([
  [{ days: 2, hours: 4 }, "2 days 4 hours"],
  [{ days: 1, hours: 0 }, "1 day"],
  [{ days: 0, hours: 1 }, "1 hour"],
  [{ days: 0, hours: 0 }, "less than an hour"],
])("a span in a card: %o", (span, text) => {
  expect(spanWords(span)).toBe(text);
});

test("counts are grouped and agree with their noun", () => {
  expect(formatCount(12_482)).toBe("12,482");
  expect(counted(1, "number")).toBe("1 number");
  expect(counted(2, "city", "cities")).toBe("2 cities");
});

test("no count of cycles means unlimited, and 0 stays 0", () => {
  expect([cyclesWords(null), cyclesWords(0), cyclesLeftWords(4)]).toEqual([
    "Unlimited",
    "0",
    "4 left",
  ]);
});

test("icons are read out as their service and state", () => {
  expect(serviceLabel("emergency", "in-process")).toBe("Emergency Calling: in process");
  expect(verificationLabel("unassigned")).toBe("End-user verification: not assigned");
});

test("abbreviations keep their capitals in a sentence", () => {
  expect(midSentence("CNAM")).toBe("CNAM");
  expect(midSentence("A2P SMS")).toBe("A2P SMS");
});

test.each([
  ["35319609036", "+353 1 960 9036"],
  ["12125550147", "+1 212 555 0147"],
  ["442036951180", "+44 20 3695 1180"],
  ["9999999", "+9999999"],
])("%s is read %s", (digits, text) => {
  expect(formatNumber(digits)).toBe(text);
});
