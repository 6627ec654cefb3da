import { expect, test } from "vitest";
import { aDid } from "@/test/cast";
import { laterBy } from "./calendar";
import { type LifeAhead, lifeAhead, RENEWALS_TOLD } from "./life-ahead";
import { AGING_POOL_MS } from "./service-aging-pool";

const EXPIRY = new Date("2026-03-25T09:30:00Z");

function briefly({ steps }: LifeAhead) {
  return steps.map(({ due }) => `${due.kind} ${due.at.toISOString().slice(0, 10)}`);
}

test("a number without billing cycles ends at its expiry and leaves when its pool is over", () => {
  const life = lifeAhead(aDid({ billingCycles: 0 }));
  expect(briefly(life)).toEqual(["service-end 2026-03-25", "release 2026-04-28"]);
  expect(life.steps[1]?.due.at).toEqual(laterBy(EXPIRY, AGING_POOL_MS));
  expect(life.isEndless).toBe(false);
});

test("each billing cycle that is left is a renewal from the anchor day, and then it ends", () => {
  const expiresAt = new Date("2026-01-31T00:00:00Z");
  const life = lifeAhead(aDid({ billingCycles: 2, billingAnchorDay: 31, expiresAt }));
  expect(briefly(life)).toEqual([
    "renewal 2026-01-31",
    "renewal 2026-02-28",
    "service-end 2026-03-31",
    "release 2026-05-04",
  ]);
  expect(life.steps[0]?.expiresAt).toEqual(new Date("2026-02-28T00:00:00Z"));
});

test("the most cycles that can be set are gone through to the removal", () => {
  const life = lifeAhead(aDid({ billingCycles: 999, billingPeriodMonths: 24 }));
  expect(life.steps).toHaveLength(1001);
  expect(life.steps.at(-1)).toMatchObject({ due: { kind: "release" }, expiresAt: null });
});

test("unlimited cycles have no end: some renewals, and that it goes on", () => {
  const life = lifeAhead(aDid({ billingCycles: null }));
  expect(life.isEndless).toBe(true);
  expect(life.steps).toHaveLength(RENEWALS_TOLD);
  expect(life.steps.every(({ due }) => due.kind === "renewal")).toBe(true);
});

test.each([
  ["canceled", { canceledAt: new Date("2026-03-01T00:00:00Z") }, "canceled"],
  ["never registered", { registrationRequired: true, activatedAt: null }, "never-activated"],
])("a number that is %s ends at its expiry for that reason", (_, facts, cause) => {
  const [end] = lifeAhead(aDid(facts)).steps;
  expect(end?.due).toEqual({ kind: "service-end", at: EXPIRY, cause });
});

test("a number in its aging pool has its removal before it, one not begun its deadline or nothing", () => {
  const ended = { serviceEndedAt: EXPIRY, serviceEndCause: "cycles-used-up" } as const;
  expect(briefly(lifeAhead(aDid(ended)))).toEqual(["release 2026-04-28"]);
  const fresh = { registrationRequired: true, activatedAt: null, expiresAt: null } as const;
  const registrationDeadlineAt = new Date("2026-04-09T00:00:00Z");
  expect(briefly(lifeAhead(aDid({ ...fresh, registrationDeadlineAt })))).toEqual([
    "deadline 2026-04-09",
  ]);
  expect(lifeAhead(aDid(fresh))).toEqual({ steps: [], isEndless: false });
});
