import { expect, test } from "vitest";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { aMember } from "@/test/batches";
import { type DidOverrides, insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { manyNumbers } from "@/test/many-numbers";
import { appNow } from "./app-clock";
import type { Command } from "./batches/verbs";
import { dropNumber } from "./drop-number";
import { workThrough } from "./work-through";

const RENEW: Command = { verb: "renew", options: { months: 3, unlimited: false } };
const CLOCKS = { now: NOW, machine: NOW };

async function world(facts: readonly DidOverrides[]) {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  const numbers: string[] = [];
  for (const each of facts) numbers.push((await insertDid(store, { accountId, ...each })).number);
  const member = await aMember(store, accountId);
  const drop = (key: string, number: string, machine = NOW) =>
    dropNumber(store, { accountId, key, number }, { now: NOW, machine });
  return { store, accountId, member, numbers, drop };
}

const REFUSED = { canceledAt: laterBy(NOW, -DAY_MS) };

test("a number that is taken out is neither changed nor left out: it is not meant any more", async () => {
  const { member, numbers, drop } = await world([{}, {}, REFUSED]);
  const [first = "", second = "", refused = ""] = numbers;
  const key = await member.draw("renew", numbers);
  await member.confirm(key, RENEW, NOW, "preview");
  const before = await member.summary(key);
  expect(await drop(key, refused)).toEqual({ kind: "dropped" });
  expect(await member.summary(key)).toMatchObject({ chosen: 2, changed: 2, refusals: [] });
  expect(await drop(key, first)).toEqual({ kind: "dropped" });
  const after = await member.summary(key);
  expect(after).toMatchObject({ chosen: 1, changed: 1, totalMinor: before.totalMinor / 2 });
  expect(after.batch.options).toEqual(RENEW.options);
  expect(await drop(key, second)).toEqual({ kind: "last" });
  expect((await member.confirm(key, RENEW)).kind).toBe("finished");
});

test("taken out twice, or never in, it changes nothing", async () => {
  const { member, numbers, drop } = await world([{}, {}]);
  const key = await member.draw("renew", numbers);
  for (const number of [numbers[0] ?? "", numbers[0] ?? "", "4420000000"]) {
    expect(await drop(key, number)).toEqual({ kind: "dropped" });
    expect((await member.summary(key)).chosen).toBe(1);
  }
});

test("what is done, too old, or another account's is not there", async () => {
  const { store, member, numbers, drop } = await world([{}, {}]);
  const [first = ""] = numbers;
  const key = await member.draw("renew", numbers);
  expect(await drop(key, first, laterBy(NOW, 2 * DAY_MS))).toEqual({ kind: "not-found" });
  const theirs = { accountId: await insertAccount(store), key, number: first };
  expect(await dropNumber(store, theirs, CLOCKS)).toEqual({ kind: "not-found" });
  await member.confirm(key, { verb: "renew", options: { months: 1, unlimited: false } });
  expect(await drop(key, first)).toEqual({ kind: "not-found" });
});

test("an action in steps stays whole", async () => {
  const store = await freshStore();
  const { accountId, all } = await manyNumbers(store, { count: 1001 });
  const member = await aMember(store, accountId);
  const key = await member.draw("renew", all, await appNow(store));
  const pace = { most: 1000, pauseMs: 0 };
  await workThrough(store, {
    holder: "us",
    pace,
    onFault: ({ fault }) => expect(fault).toBeNull(),
  });
  const clocks = { now: await appNow(store), machine: NOW };
  const wish = { accountId, key, number: all[0] ?? "" };
  expect(await dropNumber(store, wish, clocks)).toEqual({ kind: "not-found" });
  expect((await member.summary(key)).chosen).toBe(1001);
});
