import { expect, test } from "vitest";
import { findDid } from "@/db/dids/find-did";
import { searchEverywhere } from "@/db/dids/search-everywhere";
import { insertPerson } from "@/db/people/insert-person";
import { laterBy } from "@/lib/did/calendar";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { setBlock } from "./block-number";

async function desk() {
  const store = await freshStore();
  const devon = { accountId: null, role: "staff", email: "d@x.test", name: "Devon" } as const;
  const id = await store.inTransaction((tx) =>
    insertPerson(tx, { ...devon, passwordHash: null }, NOW),
  );
  const by = { actor: { kind: "staff", id, name: "Devon" }, now: NOW } as const;
  return { store, by };
}

test("a block and its end change status, attention and counts, with history and audit", async () => {
  const { store, by } = await desk();
  const { number, accountId } = await insertDid(store);
  const look = async () => {
    const row = await findDid(store, accountId, number, NOW);
    const sql = "SELECT sum(count) AS n FROM section_counts WHERE account_id = ? AND status = 4";
    const counts = store.row<{ n: number }>(sql, [accountId]);
    return [row?.status, row?.did.blockedReason, counts?.n ?? 0];
  };
  expect(await setBlock(store, { number, reason: "Abuse" }, by, NOW)).toEqual({ kind: "done" });
  expect(await look()).toEqual(["blocked", "Abuse", 1]);
  expect(await setBlock(store, { number, reason: null }, by, NOW)).toEqual({ kind: "done" });
  expect(await look()).toEqual(["active", null, 0]);
  const events = store.rows("SELECT actor, actor_name AS who, action, after FROM history");
  expect(events).toEqual([
    { actor: "staff", who: "Devon", action: "blocked", after: "Abuse" },
    { actor: "staff", who: "Devon", action: "unblocked", after: null },
  ]);
  expect(store.rows("SELECT action, subject, detail FROM audit")).toEqual([
    { action: "number-blocked", subject: number, detail: "Abuse" },
    { action: "number-unblocked", subject: number, detail: null },
  ]);
});

test("time is applied first: what expired meanwhile is not blocked any more", async () => {
  const { store, by } = await desk();
  const { number } = await insertDid(store, { billingCycles: 0 });
  const later = laterBy(NOW, 20 * 24 * 3_600_000);
  const outcome = await setBlock(store, { number, reason: "Abuse" }, by, later);
  expect(outcome).toEqual({ kind: "refused", reason: "service-ended" });
  expect(store.row("SELECT count(*) AS n FROM audit")).toEqual({ n: 0 });
});

test("a number that nobody holds is not found", async () => {
  const { store, by } = await desk();
  const outcome = await setBlock(store, { number: "35319999999", reason: "x" }, by, NOW);
  expect(outcome).toEqual({ kind: "refused", reason: "not-found" });
});

test("search finds numbers of all accounts by any three digits, page by page", async () => {
  const { store } = await desk();
  const numbers: string[] = [];
  for (let place = 0; place < 60; place += 1) numbers.push((await insertDid(store)).number);
  const first = await searchEverywhere(store, "1960", 0);
  const second = await searchEverywhere(store, "1960", first.next ?? 0);
  expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 10, null]);
  const found = [...first.rows, ...second.rows];
  expect(found.map(({ number }) => number)).toEqual(numbers);
  expect(new Set(found.map(({ accountId }) => accountId)).size).toBe(60);
  expect(await searchEverywhere(store, "19", 0)).toEqual({ rows: [], next: null });
  expect((await searchEverywhere(store, '1960"', 0)).rows).toEqual([]);
});
