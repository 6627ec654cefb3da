import fc from "fast-check";
import { expect, test } from "vitest";
import { counterDrift } from "@/db/doctor/counter-drift";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { type DidOverrides, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { lapsedBill } from "./lapsed-bill";
import { lapsedCost } from "./lapsed-cost";
import { renewalForecast } from "./renewal-forecast";

const LAPSED = {
  expiresAt: laterBy(NOW, -3 * DAY_MS),
  serviceEndedAt: laterBy(NOW, -3 * DAY_MS),
  serviceEndCause: "insufficient-balance",
} as const;

const facts = fc.record({
  inDays: fc.option(fc.integer({ min: -30, max: 100 }), { nil: null }),
  billingCycles: fc.constantFrom(null, 0, 1, 2, 3, 9),
  billingPeriodMonths: fc.constantFrom(1, 3, 12),
  canceled: fc.boolean(),
  waits: fc.constantFrom("nothing", "porting", "registration"),
});
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

function didOf({ inDays, canceled, waits, ...rest }: Facts): DidOverrides {
  const expiresAt = inDays === null ? null : laterBy(NOW, inDays * DAY_MS + 1);
  const ended = expiresAt !== null && expiresAt <= NOW;
  return {
    ...rest,
    expiresAt,
    serviceEndedAt: ended ? expiresAt : null,
    serviceEndCause: ended ? "imported" : null,
    canceledAt: canceled ? laterBy(NOW, -DAY_MS) : null,
    portInStartedAt: waits === "porting" ? NOW : null,
    registrationRequired: waits === "registration",
  };
}

const UPDATES = [
  "billing_cycles = 1",
  "billing_cycles = NULL",
  "billing_period_months = 6",
  "canceled_at = created_at",
  "canceled_at = NULL",
  "expires_at = expires_at + 2678400000",
  "port_in_finished_at = 1",
  "registration_approved_at = 1",
  "attention = attention | 4",
  "attention = attention & ~4",
] as const;

test("kept costs equal a recount after any inserts, changes and removals", async () => {
  const commands = fc.array(fc.oneof(facts, fc.constantFrom(...UPDATES, "remove" as const)), {
    minLength: 1,
    maxLength: 30,
  });
  const store = await freshStore();
  await fc.assert(
    fc.asyncProperty(commands, fc.nat(), async (drawn, which) => {
      const { accountId } = await insertDid(store);
      for (const [place, command] of drawn.entries()) {
        if (typeof command === "object") await insertDid(store, { ...didOf(command), accountId });
        else await change(store, command, which + place);
      }
      const drift = await counterDrift(store);
      expect(drift.filter((line) => /^(lapsed_counts|renewal_weeks)/.test(line))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("renewing all that lapsed costs one period of its own for each, at the prices of now", async () => {
  const store = await freshStore();
  const { accountId, id } = await insertDid(store, LAPSED);
  await insertDid(store, { ...LAPSED, accountId, billingPeriodMonths: 12 });
  await insertDid(store, { ...LAPSED, accountId, canceledAt: laterBy(NOW, -9 * DAY_MS) });
  await insertDid(store, { ...LAPSED, accountId, portInStartedAt: NOW, activatedAt: null });
  await insertDid(store, LAPSED);
  expect(await lapsedCost(store, accountId, NOW)).toEqual({ renewable: 2, costMinor: 1300 });
  expect(await lapsedBill(store, accountId, NOW)).toEqual({
    lapsed: 3,
    renewable: 2,
    costMinor: 1300,
    firstRemoval: laterBy(NOW, 31 * DAY_MS),
  });
  await store.inTransaction((tx) =>
    tx.run("INSERT INTO price_rows SELECT price_plan_id, ?, 150, 0 FROM dids WHERE id = ?", [
      laterBy(NOW, DAY_MS).getTime(),
      id,
    ]),
  );
  expect((await lapsedCost(store, accountId, NOW)).costMinor).toBe(1300);
  expect((await lapsedCost(store, accountId, laterBy(NOW, DAY_MS))).costMinor).toBe(1950);
});

test("an account in which nothing lapsed has no such bill", async () => {
  const store = await freshStore();
  const { accountId } = await insertDid(store);
  expect(await lapsedBill(store, accountId, NOW)).toBeNull();
});

function change(store: Store, command: (typeof UPDATES)[number] | "remove", which: number) {
  const { ids } = store.row<{ ids: string }>("SELECT json_group_array(id) AS ids FROM dids") ?? {
    ids: "[]",
  };
  const all: number[] = JSON.parse(ids);
  const id = all[which % Math.max(1, all.length)] ?? 0;
  return store.inTransaction((tx) =>
    command === "remove"
      ? tx.run("DELETE FROM dids WHERE id = ?", [id])
      : tx.run(`UPDATE dids SET ${command} WHERE id = ?`, [id]),
  );
}

test("the forecast is of the account's own numbers that renew by themselves, at their plans' prices", async () => {
  const store = await freshStore();
  const soon = { expiresAt: laterBy(NOW, 8 * DAY_MS), billingPeriodMonths: 12 };
  const { accountId } = await insertDid(store, soon);
  await insertDid(store, { ...soon, accountId, billingCycles: 0 });
  await insertDid(store, { ...soon, accountId, canceledAt: NOW });
  await insertDid(store, { ...soon, accountId, portInStartedAt: NOW });
  await insertDid(store, soon);
  const { weeks, costMinor, lastsUntil } = await renewalForecast(store, accountId, 1199, NOW);
  expect(costMinor).toBe(1200);
  expect(weeks[1]).toMatchObject({ renewals: 1, costMinor: 1200, isCovered: false });
  expect(lastsUntil).toEqual(weeks[1]?.monday);
});
