import fc from "fast-check";
import { expect, test } from "vitest";
import { ATTENTION_REASONS } from "@/lib/did/attention";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { Did } from "@/lib/did/did";
import { weekNumber } from "@/lib/did/week";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { attentionCounts } from "./attention-counts";
import { firstInstants } from "./first-instants";
import { weeklyExpiries } from "./weekly-expiries";

const facts = fc.record({
  expiresInDays: fc.option(fc.integer({ min: -30, max: 90 }), { nil: null }),
  billingCycles: fc.option(fc.constantFrom(0, 1, 5), { nil: null }),
  canceled: fc.boolean(),
  blocked: fc.boolean(),
  routed: fc.boolean(),
});

function didFacts(drawn: typeof facts extends fc.Arbitrary<infer T> ? T : never): Partial<Did> {
  const expiresAt =
    drawn.expiresInDays === null ? null : laterBy(NOW, drawn.expiresInDays * DAY_MS + 1);
  const ended = expiresAt !== null && expiresAt <= NOW;
  return {
    expiresAt,
    billingCycles: drawn.billingCycles,
    canceledAt: drawn.canceled ? laterBy(NOW, -DAY_MS) : null,
    serviceEndedAt: ended ? expiresAt : null,
    serviceEndCause: ended ? "imported" : null,
    blockedAt: drawn.blocked ? NOW : null,
    blockedReason: drawn.blocked ? "Fraud reports" : null,
    ...(drawn.routed ? {} : { trunkId: null }),
  };
}

test("weekly and attention figures equal a recount after any inserts, changes and removals", async () => {
  const commands = fc.array(fc.tuple(fc.nat(12), facts, fc.constantFrom("set", "remove")), {
    minLength: 1,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(commands, async (drawn) => {
      const store = await freshStore();
      const { accountId, id: seed } = await insertDid(store);
      const stored = new Map<number, { id: number; did: Partial<Did> }>();
      for (const [place, draft, what] of drawn) {
        const held = stored.get(place);
        if (held !== undefined) {
          await store.inTransaction((tx) => tx.run("DELETE FROM dids WHERE id = ?", [held.id]));
          stored.delete(place);
        }
        if (what === "remove") continue;
        const did = didFacts(draft);
        const { id } = await insertDid(store, { ...did, accountId });
        stored.set(place, { id, did });
      }
      await store.inTransaction((tx) => tx.run("DELETE FROM dids WHERE id = ?", [seed]));
      await expectFiguresToAddUp(store, accountId);
      store.close();
    }),
    { numRuns: 15 },
  );
});

test("a renewal moves a number from its week to the next, a cancel from renews to ends", async () => {
  const store = await freshStore();
  const { accountId, id } = await insertDid(store, { expiresAt: laterBy(NOW, 2 * DAY_MS) });
  const later = laterBy(NOW, 30 * DAY_MS);
  await store.inTransaction((tx) =>
    tx.run("UPDATE dids SET expires_at = ? WHERE id = ?", [later.getTime(), id]),
  );
  const weeks = await weeklyExpiries(store, accountId, NOW);
  expect(weeks[0]).toMatchObject({ renews: 0, ends: 0 });
  expect(weeks[weekNumber(later) - weekNumber(NOW)]).toMatchObject({ renews: 1, ends: 0 });
  await store.inTransaction((tx) =>
    tx.run("UPDATE dids SET canceled_at = ? WHERE id = ?", [NOW.getTime(), id]),
  );
  const canceled = await weeklyExpiries(store, accountId, NOW);
  expect(canceled[weekNumber(later) - weekNumber(NOW)]).toMatchObject({ renews: 0, ends: 1 });
});

test("a number counts once under each of its reasons", async () => {
  const store = await freshStore();
  const troubled = { blockedAt: NOW, blockedReason: "Fraud reports", trunkId: null };
  const { accountId } = await insertDid(store, { ...troubled, billingCycles: 0 });
  const counts = await attentionCounts(store, accountId);
  expect(counts).toEqual({
    blocked: 1,
    registration: 0,
    lapsed: 0,
    "not-renewing": 1,
    "not-configured": 1,
    service: 0,
  });
});

async function expectFiguresToAddUp(
  store: Awaited<ReturnType<typeof freshStore>>,
  accountId: number,
) {
  const weeks = await weeklyExpiries(store, accountId, NOW);
  const recount = store.rows<{ week: number; renews: number; n: number }>(
    `SELECT (expires_at / 86400000 + 3) / 7 AS week, (cycles_shown IS NOT 0) AS renews, COUNT(*) AS n
     FROM dids WHERE account_id = ? AND expires_at > ? GROUP BY 1, 2`,
    [accountId, NOW.getTime()],
  );
  const first = weekNumber(NOW);
  weeks.forEach((week, later) => {
    const of = (renews: number) =>
      recount.find((row) => row.week === first + later && row.renews === renews)?.n ?? 0;
    expect([week.renews, week.ends]).toEqual([of(1), of(0)]);
  });
  const counts = await attentionCounts(store, accountId);
  const bits = store.rows<{ attention: number }>("SELECT attention FROM dids");
  ATTENTION_REASONS.forEach((reason, place) => {
    const wanting = bits.filter((row) => (row.attention >> place) & 1).length;
    expect(counts[reason]).toBe(wanting);
  });
}

test("the first to end and the first to leave the aging pool are the nearest of the account alone", async () => {
  const store = await freshStore();
  const inDays = (days: number) => laterBy(NOW, days * DAY_MS);
  const { accountId } = await insertDid(store, { billingCycles: 0, expiresAt: inDays(9) });
  await insertDid(store, { accountId, billingCycles: 0, expiresAt: inDays(4) });
  await insertDid(store, { billingCycles: 0, expiresAt: inDays(1) });
  const lapsed = { serviceEndCause: "imported" as const, accountId };
  await insertDid(store, { ...lapsed, expiresAt: inDays(-3), serviceEndedAt: inDays(-3) });
  await insertDid(store, { ...lapsed, expiresAt: inDays(-8), serviceEndedAt: inDays(-8) });
  await insertDid(store, {
    ...lapsed,
    expiresAt: inDays(-9),
    serviceEndedAt: inDays(-9),
    canceledAt: inDays(-20),
  });
  expect(await firstInstants(store, accountId)).toEqual({
    notRenewing: inDays(4),
    lapsed: inDays(-8),
  });
});

test("an account without numbers has nothing to warn of", async () => {
  const store = await freshStore();
  expect(await firstInstants(store, 1)).toEqual({ notRenewing: null, lapsed: null });
});
