import { expect, test } from "vitest";
import { findWork } from "@/db/batches/find-work";
import { listItems } from "@/db/batches/list-items";
import { moneyOf } from "@/db/ledger/money-of";
import { setClockOffset } from "@/db/settings/set-clock-offset";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { appNow } from "@/lib/operations/app-clock";
import type { Command } from "@/lib/operations/batches/verbs";
import { examine } from "@/lib/operations/doctor";
import { drawUpBatch } from "@/lib/operations/draw-up-batch";
import { aMember } from "@/test/batches";
import { NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { manyNumbers } from "@/test/many-numbers";
import { stopBatch } from "./stop-batch";
import { workThrough } from "./work-through";

const COUNT = 1201;
const RENEW: Command = { verb: "renew", options: { months: 1, unlimited: false } };
const SMALL = { most: 100, pauseMs: 0 };

async function aLargeAccount(balanceMinor?: number) {
  const store = await freshStore();
  const money = balanceMinor === undefined ? {} : { balanceMinor };
  const { accountId, all } = await manyNumbers(store, { count: COUNT, ...money });
  const member = await aMember(store, accountId);
  const work = (pace = SMALL) => {
    return workThrough(store, {
      holder: "us",
      pace,
      onFault: ({ fault }) => expect(fault).toBe(0),
    });
  };
  /** Steps until told to stop. */
  async function workSteps(steps: number) {
    const stop = new AbortController();
    let made = 0;
    const counting = {
      ...store,
      inTransaction: ((job) => {
        made += 1;
        if (made >= steps) stop.abort();
        return store.inTransaction(job);
      }) as Store["inTransaction"],
    };
    await workThrough(counting, {
      holder: "us",
      signal: stop.signal,
      pace: SMALL,
      onFault: ({ fault }) => expect(fault).toBe(0),
    });
  }
  async function drawn(command = RENEW) {
    const key = await member.draw(command.verb, all);
    await work();
    return key;
  }
  return { store, accountId, all, member, work, workSteps, drawn };
}

type Large = Awaited<ReturnType<typeof aLargeAccount>>;

async function workOf({ store, member }: Large, key: string) {
  const { batch } = await member.summary(key);
  const work = await findWork(store, batch.id);
  if (work === null) throw new Error("it is not worked through in steps");
  return { batch, work, items: await listItems(store, batch.id) };
}

/** Confirmed and changed are the same set, each once, each charged once, and all money is told. */
async function expectExact(large: Large, key: string, left: readonly string[]) {
  const { store, accountId, all } = large;
  const { batch, items } = await workOf(large, key);
  const of = "SELECT number FROM";
  const numbers = (sql: string) =>
    store
      .rows<{ number: string }>(sql, [batch.id])
      .map(({ number }) => number)
      .sort();
  const changed = all.filter((number) => !left.includes(number));
  expect(items.filter(({ outcome }) => outcome === "done").map(({ number }) => number)).toEqual(
    changed,
  );
  expect(numbers(`${of} ledger WHERE batch_id = ?`)).toEqual(changed);
  expect(numbers(`${of} history WHERE batch_id = ?`)).toEqual(changed);
  expect(await moneyOf(store, accountId)).toMatchObject({ heldMinor: 0 });
  const hold = store.row(
    "SELECT amount_minor - remaining_minor AS spent, closed_at > 0 AS closed FROM holds",
  );
  expect(hold).toEqual({ spent: changed.length * 100, closed: 1 });
  expect((await examine(store, await appNow(store))).drift).toEqual([]);
}

test("more than a thousand numbers are drawn up in steps, shown with their total, and carried out", async () => {
  const large = await aLargeAccount(COUNT * 100);
  const { store, accountId, member, work } = large;
  const query = { ...DEFAULT_LIST_QUERY, sort: { key: "number", descending: true } as const };
  const chosen = { kind: "all", query } as const;
  const { personId } = member;
  const wish = { accountId, personId, verb: "renew", chosen, back: "/numbers" } as const;
  const drawn = await drawUpBatch(store, wish, { now: NOW, machine: NOW });
  if (drawn.kind !== "drawn-up") throw new Error(drawn.kind);
  expect((await workOf(large, drawn.key)).batch.state).toBe("drawing");
  await work();
  const { batch, work: done, items } = await workOf(large, drawn.key);
  expect(batch).toMatchObject({ state: "draft", options: RENEW.options });
  expect(done).toMatchObject({ chosen: COUNT, reached: COUNT, totalMinor: COUNT * 100 });
  expect(done.summary).toMatchObject({ chosen: COUNT, changed: COUNT, totalMinor: COUNT * 100 });
  expect(items.map(({ number }) => number)).toEqual(large.all);
  expect(batch.offers).toContainEqual({ months: 3, numbers: COUNT, totalMinor: COUNT * 300 });

  const confirmed = await member.confirm(drawn.key, RENEW);
  expect(confirmed).toEqual({ kind: "started", key: drawn.key });
  expect(await moneyOf(store, accountId)).toMatchObject({ heldMinor: COUNT * 100 });
  await work();
  expect(await member.confirm(drawn.key, RENEW)).toEqual(confirmed);
  const ended = await workOf(large, drawn.key);
  expect(ended.batch).toMatchObject({ state: "finished", balanceMinor: 0 });
  expect(ended.work).toMatchObject({ changed: COUNT, summary: { changed: COUNT } });
  expect(ended.items.every(({ outcome }) => outcome === "done")).toBe(true);
});

test("what was canceled, renewed, blocked or removed meanwhile is left out with its reason, and its money goes back", async () => {
  const large = await aLargeAccount(COUNT * 100 + 500);
  const { store, accountId, all, member, work, drawn, workSteps } = large;
  const [blocked = "", removed = "", canceled = "", renewed = ""] = [50, 60, 900, 1100].map(
    (place) => all[place],
  );
  const key = await drawn();
  const now = await appNow(store);
  await store.inTransaction((tx) => {
    tx.run(
      "UPDATE dids SET blocked_at = ?, blocked_reason = 'Fraud', status = 4, attention = 1 WHERE number = ?",
      [now.getTime(), blocked],
    );
    tx.run("DELETE FROM dids WHERE number = ?", [removed]);
  });
  await member.confirm(key, RENEW);
  await workSteps(3);
  expect((await workOf(large, key)).work.reached).toBeGreaterThan(100);
  await member.act({ verb: "cancel", options: {} }, [canceled], now);
  await member.act(RENEW, [renewed], now);
  await work();
  const { items } = await workOf(large, key);
  const reasons = items.filter(({ outcome }) => outcome === "skipped");
  expect(reasons.map(({ number, refusal }) => [number, refusal])).toEqual([
    [blocked, "changed-since"],
    [removed, "not-found"],
    [canceled, "changed-since"],
    [renewed, "changed-since"],
  ]);
  expect(await moneyOf(store, accountId)).toMatchObject({ balanceMinor: 500 + 300, heldMinor: 0 });
});

test("a number that comes due while the batch runs is renewed by the sweep and then left out", async () => {
  const large = await aLargeAccount(COUNT * 100 + 500);
  const { store, all, member, work, drawn } = large;
  const [due = ""] = all.slice(700);
  const at = laterBy(NOW, DAY_MS);
  await store.inTransaction((tx) =>
    tx.run("UPDATE dids SET expires_at = ?, next_due_at = ? WHERE number = ?", [
      at.getTime(),
      at.getTime(),
      due,
    ]),
  );
  const key = await drawn();
  await member.confirm(key, RENEW);
  await store.inTransaction((tx) =>
    setClockOffset(tx, laterBy(NOW, 2 * DAY_MS).getTime() - machineNow().getTime()),
  );
  await work();
  const { items } = await workOf(large, key);
  expect(items.filter(({ outcome }) => outcome === "skipped")).toMatchObject([
    { number: due, refusal: "changed-since" },
  ]);
  await expectExact(large, key, [due]);
});

test("stopping ends what has not started, keeps what is done, and frees the rest of the money", async () => {
  const large = await aLargeAccount(COUNT * 100);
  const { store, accountId, all, member, work, workSteps, drawn } = large;
  const key = await drawn();
  await member.confirm(key, RENEW);
  await workSteps(4);
  const { work: before } = await workOf(large, key);
  const asked = { accountId, key };
  expect(await stopBatch(store, asked, NOW)).toEqual({
    kind: "stopped",
    notStarted: COUNT - before.reached,
  });
  expect(await stopBatch(store, asked, NOW)).toEqual({ kind: "over" });
  expect(await stopBatch(store, { ...asked, accountId: accountId + 1 }, NOW)).toEqual({
    kind: "not-found",
  });
  await work();
  const { batch, work: after } = await workOf(large, key);
  expect(batch.state).toBe("stopped");
  expect(after.summary).toMatchObject({ chosen: COUNT, changed: before.reached });
  await expectExact(large, key, all.slice(before.reached));
});

test("nothing starts for less than all of it", async () => {
  const { store, accountId, member, drawn } = await aLargeAccount(COUNT * 100 - 1);
  const key = await drawn();
  expect(await member.confirm(key, RENEW)).toEqual({ kind: "short-of-money", missingMinor: 1 });
  expect(await moneyOf(store, accountId)).toMatchObject({ heldMinor: 0 });
});

test("another price, period or total is drawn up anew and shown before anything starts", async () => {
  const large = await aLargeAccount(COUNT * 1000);
  const { store, member, work, drawn } = large;
  const key = await drawn();
  const other: Command = { verb: "renew", options: { months: 3, unlimited: false } };
  expect(await member.confirm(key, other)).toMatchObject({ kind: "redrawn", why: "chosen" });
  await work();
  expect((await workOf(large, key)).work).toMatchObject({ totalMinor: COUNT * 300 });
  await store.inTransaction((tx) =>
    tx.run("INSERT INTO price_rows SELECT id, ?, 120, 0 FROM price_plans", [NOW.getTime()]),
  );
  expect(await member.confirm(key, other)).toMatchObject({ kind: "redrawn", why: "price" });
  await work();
  expect((await workOf(large, key)).work).toMatchObject({ totalMinor: COUNT * 360 });
  expect(await member.confirm(key, other)).toMatchObject({ kind: "started" });
});

test("of one account batches run one after the other, in the order of their confirmation", async () => {
  const large = await aLargeAccount();
  const { member, all, work, workSteps } = large;
  const describe: Command = { verb: "describe", options: { description: "Desk" } };
  const first = await member.draw("describe", all);
  const second = await member.draw("cycles", all);
  await work();
  const cycles: Command = { verb: "cycles", options: { cycles: 5 } };
  await member.confirm(second, cycles, NOW, "preview");
  await member.confirm(first, describe, NOW, "preview");
  await work();
  await member.confirm(second, cycles, NOW);
  await member.confirm(first, describe, laterBy(NOW, 1));
  await workSteps(3);
  expect((await workOf(large, first)).work.reached).toBe(0);
  expect((await workOf(large, second)).work.reached).toBeGreaterThan(0);
  await work();
  expect((await workOf(large, first)).work.changed).toBe(COUNT);
});

test("a number that can't be dealt with is left out and told of; all others go on", async () => {
  const large = await aLargeAccount(COUNT * 100);
  const { store, all, member, drawn } = large;
  const key = await drawn();
  await member.confirm(key, RENEW);
  const [broken = ""] = all.slice(333);
  await store.inTransaction((tx) =>
    tx.run(`CREATE TRIGGER breaks BEFORE UPDATE ON dids WHEN OLD.number = '${broken}'
      BEGIN SELECT RAISE(ABORT, 'it can not be written'); END`),
  );
  const faults: string[] = [];
  await workThrough(store, {
    holder: "us",
    pace: SMALL,
    onFault: ({ number }) => faults.push(number),
  });
  expect(faults).toEqual([broken]);
  await expectExact(large, key, [broken]);
});
