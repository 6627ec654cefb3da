import { describe, expect, test } from "vitest";
import { moneyOf } from "@/db/ledger/money-of";
import { aMember } from "@/test/batches";
import { insertDid, NOW } from "@/test/cast";
import { type RegistrationWorld, registrationWorld } from "@/test/registration";
import { examine } from "./doctor";

const PAID = 100 + 300;
const REMOVE = { verb: "remove", options: {} } as const;

/** A number that was bought here for 4.00. */
async function bought(world: RegistrationWorld, overrides = {}) {
  const { store, accountId } = world;
  const orderId = await store.inTransaction((tx) => {
    const made = tx.row<{ id: number }>(
      `INSERT INTO orders (account_id, reference, created_at)
       SELECT ?, 'SO-' || count(*), 0 FROM orders RETURNING id`,
      [accountId],
    );
    return made?.id ?? 0;
  });
  const did = await world.awaiting({ orderId, ...overrides });
  await store.inTransaction((tx) =>
    tx.run("INSERT INTO order_items VALUES (?, ?, 100, 300, NULL)", [orderId, did.number]),
  );
  return did;
}

async function withMember() {
  const world = await registrationWorld();
  const member = await aMember(world.store, world.accountId);
  const ledger = () =>
    world.store.rows(
      "SELECT kind, amount_minor AS minor, number, batch_id AS batch FROM ledger WHERE account_id = ?",
      [world.accountId],
    );
  return { world, member, ledger };
}

test("the preview says which numbers are refunded, how much, and which are not; nothing moves", async () => {
  const { world, member, ledger } = await withMember();
  const { number } = await bought(world);
  const inReview = await bought(world, { verification: "pending" });
  const imported = await world.awaiting();
  const running = await insertDid(world.store, { accountId: world.accountId });
  const numbers = [number, inReview.number, imported.number, running.number];
  const key = await member.draw("remove", numbers);
  expect(await member.summary(key)).toMatchObject({
    changed: 3,
    refundMinor: PAID,
    remarks: { refunded: 1, "in-review": 1, "nothing-paid": 1 },
    refusals: [{ reason: "not-awaiting", numbers: [running.number] }],
  });
  expect([world.numbers().length, ledger()]).toEqual([4, []]);
});

test("each removed number is refunded once, against its order, under the batch", async () => {
  const { world, member, ledger } = await withMember();
  const { number } = await bought(world);
  const inReview = await bought(world, { verification: "pending" });
  const key = await member.draw("remove", [number, inReview.number]);
  const answers = await Promise.all([member.confirm(key, REMOVE), member.confirm(key, REMOVE)]);
  expect(answers.map(({ kind }) => kind)).toEqual(["finished", "finished"]);
  expect(world.numbers()).toEqual([]);
  const { batch } = await member.summary(key);
  expect(ledger()).toEqual([{ kind: "refund", minor: PAID, number, batch: batch.id }]);
  expect(await moneyOf(world.store, world.accountId)).toMatchObject({ balanceMinor: PAID });
  expect(batch.balanceMinor).toBe(PAID);
  expect(world.store.rows("SELECT number, action, amount_minor FROM history")).toEqual([
    { number, action: "removed", amount_minor: PAID },
    { number: inReview.number, action: "removed", amount_minor: null },
  ]);
  expect((await examine(world.store, NOW)).drift).toEqual([]);
});

test("a number whose verification began meanwhile stays, and is not refunded", async () => {
  const { world, member, ledger } = await withMember();
  const one = await bought(world);
  const other = await bought(world);
  const key = await member.draw("remove", [one.number, other.number]);
  await world.assign([one.id], await world.endUser());
  await member.confirm(key, REMOVE);
  expect(world.numbers()).toMatchObject([{ number: one.number }]);
  expect(ledger()).toMatchObject([{ number: other.number }]);
  expect((await member.summary(key)).refusals).toMatchObject([{ reason: "changed-since" }]);
});

test("what came back already, in another way, is shown anew before anything is removed", async () => {
  const { world, member } = await withMember();
  const { number } = await bought(world);
  const key = await member.draw("remove", [number]);
  await world.store.inTransaction((tx) => tx.run("UPDATE order_items SET refunded_at = 1"));
  expect(await member.confirm(key, REMOVE)).toMatchObject({ kind: "redrawn", why: "price" });
  expect(world.numbers()).toHaveLength(1);
  expect(await member.summary(key)).toMatchObject({ changed: 1, refundMinor: 0 });
});

test("a refund other than the one on the page removes nothing", async () => {
  const { world, member } = await withMember();
  const key = await member.draw("remove", [(await bought(world)).number]);
  const shown = { shownMinor: 0 };
  expect(await member.confirmWith(key, REMOVE, shown)).toMatchObject({
    kind: "redrawn",
  });
  expect(world.numbers()).toHaveLength(1);
});

test("a batch cancel leaves out what awaits its registration, and says what to do instead", async () => {
  const { world, member } = await withMember();
  const { number } = await bought(world);
  const key = await member.draw("cancel", [number]);
  expect((await member.summary(key)).refusals).toMatchObject([{ reason: "remove-instead" }]);
});

test("another account's number is not found, and stays", async () => {
  const { world, member } = await withMember();
  const facts = { registrationRequired: true, activatedAt: null, expiresAt: null };
  const foreign = await insertDid(world.store, { ...facts, billingAnchorDay: null });
  const { key } = await member.act(REMOVE, [foreign.number]);
  expect((await member.summary(key)).refusals).toMatchObject([{ reason: "not-found" }]);
  expect(world.store.rows("SELECT number FROM dids")).toEqual([{ number: foreign.number }]);
});

describe("more than 100 numbers", () => {
  async function drawn(count: number) {
    const { world, member } = await withMember();
    const numbers: string[] = [];
    while (numbers.length < count) numbers.push((await world.awaiting()).number);
    const key = await member.draw("remove", numbers);
    const confirm = (shown = {}) => member.confirmWith(key, REMOVE, shown);
    return { world, confirm };
  }

  test.each([{}, { typedCount: "" }, { typedCount: "100" }])(
    "are not removed by %o: their count is typed",
    async (shown) => {
      const { world, confirm } = await drawn(101);
      expect(await confirm(shown)).toEqual({ kind: "other-count", count: 101 });
      expect(world.numbers()).toHaveLength(101);
      expect(await confirm({ typedCount: "101" })).toMatchObject({ kind: "finished" });
      expect(world.numbers()).toEqual([]);
    },
  );

  test("100 are removed without typing anything", async () => {
    const { confirm } = await drawn(100);
    expect(await confirm()).toMatchObject({ kind: "finished" });
  });
});
