import { expect, test } from "vitest";
import { dids } from "@/db/schema/dids";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import type { Did } from "@/lib/did/did";
import { AGING_POOL_MS } from "@/lib/did/service-aging-pool";
import { statusOf } from "@/lib/did/status";
import { type DidOverrides, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { didFromRecord } from "./did-from-row";
import { projectionOf, statusFromCode } from "./projection";
import { attentionSql, NEXT_DUE_SQL, statusSql } from "./status-sql";

/** For each fact, all that it can be; a mix takes one of each. */
const CHOICES: readonly (readonly Partial<Did>[])[] = [
  [{ canceledAt: null }, { canceledAt: laterBy(NOW, -1) }],
  [-1, 0, 1]
    .map((off) => ({ expiresAt: laterBy(NOW, off) }))
    .concat([{ expiresAt: null as never }]),
  [{}, { portInStartedAt: NOW }, { portInStartedAt: NOW, portInFinishedAt: NOW }],
  [{}, { registrationRequired: true }, { registrationRequired: true, registrationApprovedAt: NOW }],
  [{}, { blockedAt: NOW, blockedReason: "Complaint" }],
  [{ billingCycles: null }, { billingCycles: 0 }, { billingCycles: 1 }],
  [{}, { trunkId: null }],
  [
    {},
    { capacityLimit: 0 },
    { includedChannels: 0 },
    { includedChannels: 0, dedicatedChannels: 1 },
  ],
  [
    { verification: "unassigned", emergency: null, a2p: null, cnam: null },
    { verification: "pending", emergency: "changes-required", a2p: "active" },
    { verification: "rejected", a2p: "changes-required", cnam: "pending" },
    { verification: "approved", emergency: "new", cnam: "cancelation-pending" },
  ],
];

function everyMix(): readonly Partial<Did>[] {
  let mixes: readonly Partial<Did>[] = [{}];
  for (const choices of CHOICES) {
    mixes = mixes.flatMap((mix) => choices.map((choice) => ({ ...mix, ...choice })));
  }
  return mixes;
}

async function storeOfEveryMix(): Promise<{ store: Store; mixes: number }> {
  const store = await freshStore();
  const first = await insertDid(store);
  const columns = { accountId: first.accountId, didGroupId: 1, pricePlanId: 1 };
  const mixes = everyMix();
  const [row] = store.orm.select().from(dids).all();
  if (row === undefined) throw new Error("nothing was stored");
  const { id, cyclesShown, capacity, ...kept } = row;
  await store.inTransaction((tx) => {
    for (const [place, mix] of mixes.entries()) {
      const facts: DidOverrides = {
        ...kept,
        ...columns,
        ...mix,
        number: String(44_200_000_000 + place),
      };
      const record = { ...kept, ...facts };
      tx.orm
        .insert(dids)
        .values({ ...record, ...projectionOf(record as Did, NOW) })
        .run();
    }
  });
  return { store, mixes: mixes.length };
}

const everyMixStored = storeOfEveryMix();

test("in every mix of facts, at the instant of expiry too, SQL and core and store agree", async () => {
  const { store, mixes } = await everyMixStored;
  const computed = store.rows<{
    id: number;
    status: number;
    attention: number;
    due: number | null;
  }>(
    `SELECT id, ${statusSql()} AS status, ${attentionSql()} AS attention, ${NEXT_DUE_SQL} AS due
     FROM dids ORDER BY id`,
    { now: NOW.getTime() },
  );
  const records = store.orm.select().from(dids).orderBy(dids.id).all();
  expect(records).toHaveLength(mixes + 1);
  const expected = records.map((record) => {
    const projection = projectionOf(didFromRecord(record), NOW);
    return {
      id: record.id,
      status: projection.status,
      attention: projection.attention,
      due: projection.nextDueAt?.getTime() ?? null,
    };
  });
  expect(computed).toEqual(expected);
  const stored = records.map(({ id, status, attention, nextDueAt }) => ({
    id,
    status,
    attention,
    due: nextDueAt?.getTime() ?? null,
  }));
  expect(stored).toEqual(expected);
});

test("the mixes reach every status, and section counts add up to all of them", async () => {
  const { store, mixes } = await everyMixStored;
  const counts = store.rows<{ status: number; count: number }>(
    "SELECT status, count FROM section_counts WHERE count > 0 ORDER BY status",
  );
  expect(counts.map(({ status }) => status)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(mixes + 1);
  for (const record of store.orm.select().from(dids).all()) {
    expect(statusOf(record, NOW)).toBe(statusFromCode(record.status));
  }
});

test("a number whose service ended is due 34 days after its expiry in SQL as in the core", async () => {
  const store = await freshStore();
  await insertDid(store, { serviceEndedAt: NOW, serviceEndCause: "imported", expiresAt: NOW });
  const due = store.row<{ stored: number; computed: number }>(
    `SELECT next_due_at AS stored, ${NEXT_DUE_SQL} AS computed FROM dids`,
  );
  expect(due).toEqual({
    stored: NOW.getTime() + AGING_POOL_MS,
    computed: NOW.getTime() + AGING_POOL_MS,
  });
});
