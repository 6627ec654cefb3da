import { expect, test } from "vitest";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { aDid, insertDid } from "@/test/cast";
import { freshStore } from "@/test/database";
import type { SettleFault } from "./settle-course";
import { settleAll, settleDue } from "./settle-due";

const EXPIRY = aDid().expiresAt as Date;
const LATE = laterBy(EXPIRY, 40 * 86_400_000);

function run(store: Store, sql: string, parameters: readonly unknown[] = []) {
  return store.inTransaction((tx) => tx.run(sql, parameters));
}

/** A plan whose only price begins between the number's first and second missed renewal. */
async function priceLate(store: Store, number: string) {
  await run(store, "INSERT INTO price_plans VALUES (9, NULL, 'USD', 'Late')");
  await run(store, "INSERT INTO price_rows VALUES (9, ?, 100, 0)", [EXPIRY.getTime() + 1]);
  await run(store, "UPDATE dids SET price_plan_id = 9 WHERE number = ?", [number]);
}

function history(store: Store): unknown[] {
  return store
    .rows<{ number: string; at: number }>("SELECT number, at FROM history ORDER BY id")
    .map(({ number, at }) => [number, new Date(at).toISOString().slice(0, 10)]);
}

async function sweep(store: Store) {
  const faults: SettleFault[] = [];
  const done = await settleAll(store, LATE, { onFault: (fault) => faults.push(fault) });
  const told = faults.map((it) => [it.accountId, it.number, String(it.fault)]);
  return { ...done, told };
}

test("a number without a price is set aside and told of; all others are settled in order", async () => {
  const store = await freshStore();
  const first = await insertDid(store);
  const unpriced = await insertDid(store, { accountId: first.accountId });
  const third = await insertDid(store, { accountId: first.accountId });
  const other = await insertDid(store);
  await priceLate(store, unpriced.number);
  const told = [
    [first.accountId, unpriced.number, expect.stringMatching(/plan 9 has no price at 2026-03-25/)],
  ];
  expect(await sweep(store)).toEqual({ settled: 6, told });
  const days = ["2026-03-25", "2026-04-25"];
  const ours = days.flatMap((day) => [first, third].map(({ number }) => [number, day]));
  expect(history(store).filter((it) => (it as string[])[0] !== other.number)).toEqual(ours);
  expect(history(store)).toHaveLength(6);
  expect(await sweep(store)).toEqual({ settled: 0, told });
});

test("once mended, a number that was set aside passes through all that it missed", async () => {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store);
  await priceLate(store, number);
  expect((await sweep(store)).settled).toBe(0);
  await run(store, "INSERT INTO price_rows VALUES (9, 0, 70, 0)");
  expect(await settleDue(store, accountId, LATE)).toEqual({ settled: 2, left: 0 });
  const amounts = store.rows("SELECT amount_minor AS minor FROM history ORDER BY id");
  expect(amounts).toEqual([{ minor: -70 }, { minor: -100 }]);
});

test("a number stored as due at an instant not its own is told of and left alone", async () => {
  const store = await freshStore();
  const { number } = await insertDid(store);
  const sound = await insertDid(store);
  await run(store, "UPDATE dids SET next_due_at = 5 WHERE number = ?", [number]);
  const told = [[1, number, expect.stringMatching(/stored as due at 1970-01-01/)]];
  expect(await sweep(store)).toEqual({ settled: 2, told });
  expect(history(store).map((it) => (it as string[])[0])).toEqual([sound.number, sound.number]);
});

test("a number at fault half way keeps what was settled before it", async () => {
  const store = await freshStore();
  const { number } = await insertDid(store);
  const second = new Date("2026-04-25T09:30:00Z");
  await run(
    store,
    `CREATE TRIGGER refuse BEFORE INSERT ON history WHEN NEW.at = ${second.getTime()}
     BEGIN SELECT RAISE(ABORT, 'not this one'); END`,
  );
  expect(await sweep(store)).toEqual({
    settled: 1,
    told: [[1, number, expect.stringMatching(/not this one/)]],
  });
  expect(history(store)).toEqual([[number, "2026-03-25"]]);
});

test("a page is not spoiled by a number at fault: it counts as left to the sweep", async () => {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store);
  await insertDid(store, { accountId });
  await priceLate(store, number);
  expect(await settleDue(store, accountId, LATE)).toEqual({ settled: 2, left: 1 });
});

test("a sweep that nobody listens to throws what it set aside, when all others are done", async () => {
  const store = await freshStore();
  const { number } = await insertDid(store);
  await insertDid(store);
  await priceLate(store, number);
  await expect(settleAll(store, LATE)).rejects.toThrow(`${number} could not be settled`);
  expect(history(store)).toHaveLength(2);
});

test("a fault of the machine stops the sweep", async () => {
  const store = await freshStore();
  await insertDid(store);
  await run(store, "DROP TABLE history");
  await expect(sweep(store)).rejects.toThrow("no such table");
});

test("accounts take turns: a small one does not wait for a large one's backlog", async () => {
  const store = await freshStore();
  const large = await insertDid(store);
  for (let place = 1; place < 600; place++) {
    await insertDid(store, { accountId: large.accountId });
  }
  const small = await insertDid(store);
  const stop = new AbortController();
  let steps = 0;
  const onStep = () => ++steps === 2 && stop.abort();
  const { settled } = await settleAll(store, EXPIRY, { signal: stop.signal, onStep });
  expect(settled).toBeLessThan(600);
  expect(history(store).map((it) => (it as string[])[0])).toContain(small.number);
});
