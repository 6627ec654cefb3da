import { expect, test } from "vitest";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { aMember } from "@/test/batches";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { exportItems } from "./export-items";
import { findBatch } from "./find-batch";
import { listItemRows } from "./list-item-rows";

const FIRST = { outcome: null, after: null, before: null } as const;

/** 60 numbers described at once, every tenth of them canceled and thus refused a renewal. */
async function aBatch() {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store);
  const numbers = [number];
  for (let place = 1; place < 60; place += 1) {
    const canceledAt = place % 10 === 0 ? laterBy(NOW, -DAY_MS) : null;
    numbers.push((await insertDid(store, { accountId, canceledAt })).number);
  }
  const { act } = await aMember(store, accountId);
  const { key } = await act({ verb: "renew", options: { months: 3, unlimited: false } }, numbers);
  const batch = await findBatch(store, accountId, key);
  if (batch === null) throw new Error("there is no such batch");
  return { store, numbers, of: { accountId, batchId: batch.id } };
}

test("each number of a batch is listed once, in its order, with what became of it", async () => {
  const { store, numbers, of } = await aBatch();
  const first = await listItemRows(store, of, FIRST);
  const second = await listItemRows(store, of, { ...FIRST, after: first.next });
  const rows = [...first.rows, ...second.rows];
  expect(rows.map((row) => row.number)).toEqual(numbers);
  expect(rows.filter(({ refusal }) => refusal !== null).map(({ refusal }) => refusal)).toEqual(
    Array.from({ length: 5 }, () => "canceled"),
  );
  expect([first.previous, second.next]).toEqual([null, null]);
  expect(await listItemRows(store, of, { ...FIRST, before: second.previous })).toEqual(first);
  expect((await listItemRows(store, of, { ...FIRST, before: "end" })).rows.at(-1)).toEqual(
    second.rows.at(-1),
  );
});

test("numbers that were changed and those that were left out are shown apart", async () => {
  const { store, of } = await aBatch();
  const leftOut = await listItemRows(store, of, { ...FIRST, outcome: "left-out" });
  expect(leftOut.rows).toHaveLength(5);
  const changed = await listItemRows(store, of, { ...FIRST, outcome: "changed" });
  expect(changed.rows.every(({ refusal }) => refusal === null)).toBe(true);
});

test("the file says of each number what became of it, what it cost, and until when it runs", async () => {
  const { store, numbers, of } = await aBatch();
  const asked = {
    batchId: of.batchId,
    currency: "USD",
    outcome: null,
    profile: "systems" as const,
  };
  let text = "";
  for await (const block of exportItems(store, asked)) text += block;
  const lines = text.trimEnd().split("\r\n");
  expect(lines[0]).toBe("number,outcome,reason,price,currency,expires_at,refund");
  expect(lines[1]).toBe(`+${numbers[0]},changed,,3.00,USD,2026-06-25T09:30:00.000Z,0.00`);
  expect(lines[11]).toBe(`+${numbers[10]},left_out,canceled,,USD,,`);
  expect(lines).toHaveLength(61);
});
