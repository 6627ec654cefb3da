import { expect, test } from "vitest";
import { lifeAhead, RENEWALS_TOLD } from "@/lib/did/life-ahead";
import { aDid, NOW } from "@/test/cast";
import { lifeLines } from "./wording-life";

const TELLING = { now: NOW, timeZone: "UTC", currency: "USD" };

/** Each renewal for a dollar. */
function linesOf(facts: Parameters<typeof aDid>[0]) {
  const did = aDid(facts);
  const { steps, isEndless } = lifeAhead(did);
  const priced = steps.map((step) => ({
    ...step,
    costMinor: step.due.kind === "renewal" ? 100 : 0,
  }));
  return lifeLines({ steps: priced, isEndless, months: did.billingPeriodMonths }, TELLING);
}

test("a renewal, the end of service and the removal are told with date, time and money", () => {
  expect(linesOf({ billingCycles: 1 })).toEqual([
    {
      what: "Renews",
      detail: "for 1 month until 25 Apr 2026, 09:30 UTC",
      money: "$1.00",
      when: "25 Mar 2026, 09:30 UTC · in 14 days 21 hours",
    },
    {
      what: "Service ends",
      detail:
        "because no billing cycles are left. For 34 days, until 29 May 2026, 09:30 UTC, it can be renewed.",
      money: null,
      when: "25 Apr 2026, 09:30 UTC · in 45 days 21 hours",
    },
    {
      what: "Removed from the account",
      detail: "for good",
      money: null,
      when: "29 May 2026, 09:30 UTC · in 79 days 21 hours",
    },
  ]);
});

test("renewals beyond the first are one line with what they cost together", () => {
  const lines = linesOf({ billingCycles: RENEWALS_TOLD + 3 });
  expect(lines).toHaveLength(RENEWALS_TOLD + 3);
  expect(lines[RENEWALS_TOLD]).toMatchObject({ what: "3 more renewals", money: "$3.00" });
  expect(lines.at(-1)?.what).toBe("Removed from the account");
});

test("unlimited cycles are told to go on, and nothing after that", () => {
  const lines = linesOf({ billingCycles: null, billingPeriodMonths: 3 });
  expect(lines.at(-1)).toMatchObject({ what: "Renews on and on", detail: "each 3 months" });
});

test("a canceled number says how it comes back; a due one that it is due", () => {
  const [end] = linesOf({ canceledAt: NOW, expiresAt: NOW });
  expect(end).toMatchObject({
    what: "Service ends",
    detail:
      "because it is canceled. For 34 days, until 13 Apr 2026, 12:00 UTC, it can be restored.",
    when: "10 Mar 2026, 12:00 UTC · due now",
  });
});

test("a number that is never registered is removed for that", () => {
  const fresh = { registrationRequired: true, activatedAt: null, expiresAt: null };
  expect(linesOf({ ...fresh, registrationDeadlineAt: new Date("2026-04-09T12:00:00Z") })).toEqual([
    {
      what: "Removed from the account",
      detail: "because it is not registered",
      money: null,
      when: "9 Apr 2026, 12:00 UTC · in 30 days",
    },
  ]);
  expect(linesOf(fresh)).toEqual([]);
});
