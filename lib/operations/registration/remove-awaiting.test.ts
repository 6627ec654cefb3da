import { describe, expect, test } from "vitest";
import { registeringDids } from "@/db/dids/registering-dids";
import { moneyOf } from "@/db/ledger/money-of";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { decideVerification } from "@/lib/operations/decide-verification";
import { examine } from "@/lib/operations/doctor";
import { settleAll, settleDue } from "@/lib/operations/settle-due";
import { insertAccount, NOW } from "@/test/cast";
import { MEMBER, type RegistrationWorld, registrationWorld, STAFF } from "@/test/registration";
import { removeAwaiting } from "./remove-awaiting";

const DEADLINE = laterBy(NOW, 30 * DAY_MS);
const PAID = 100 + 300;

/** A number that was bought here: its order cost 4.00. */
async function bought(world: RegistrationWorld, overrides = {}) {
  const facts = { orderId: await order(world), registrationDeadlineAt: DEADLINE, ...overrides };
  const did = await world.awaiting(facts);
  await world.store.inTransaction((tx) =>
    tx.run("INSERT INTO order_items VALUES (?, ?, 100, 300, NULL)", [facts.orderId, did.number]),
  );
  return did;
}

function order({ store, accountId }: RegistrationWorld): Promise<number> {
  return store.inTransaction((tx) => {
    const count = tx.row<{ n: number }>("SELECT count(*) AS n FROM orders")?.n ?? 0;
    const made = tx.row<{ id: number }>(
      "INSERT INTO orders (account_id, reference, created_at) VALUES (?, ?, 0) RETURNING id",
      [accountId, `SO-${count}`],
    );
    return made?.id ?? 0;
  });
}

function ledger({ store, accountId }: RegistrationWorld) {
  return store.rows("SELECT at, kind, amount_minor, number FROM ledger WHERE account_id = ?", [
    accountId,
  ]);
}

describe("at its registration deadline", () => {
  test("a number without details leaves the account, and what it cost comes back once", async () => {
    const world = await registrationWorld();
    const { number } = await bought(world);
    await settleDue(world.store, world.accountId, laterBy(DEADLINE, -1));
    expect(world.numbers()).toHaveLength(1);
    expect((await examine(world.store, NOW)).drift).toEqual([]);
    await settleDue(world.store, world.accountId, laterBy(DEADLINE, 5 * DAY_MS));
    expect(world.numbers()).toEqual([]);
    expect(ledger(world)).toEqual([
      { at: DEADLINE.getTime(), kind: "refund", amount_minor: PAID, number },
    ]);
    expect((await moneyOf(world.store, world.accountId)).balanceMinor).toBe(PAID);
    expect(world.history()).toEqual([["removed", "system", "registration-deadline"]]);
    expect(world.store.rows("SELECT number FROM released_numbers")).toEqual([{ number }]);
    await settleAll(world.store, laterBy(DEADLINE, 90 * DAY_MS));
    expect(ledger(world)).toHaveLength(1);
    expect((await examine(world.store, NOW)).drift).toEqual([]);
  });

  test("a number in review stays, and is removed 14 days after its rejection", async () => {
    const world = await registrationWorld();
    const { id } = await bought(world);
    await world.assign([id], await world.endUser());
    const late = laterBy(DEADLINE, 3 * DAY_MS);
    await settleDue(world.store, world.accountId, late);
    expect(world.numbers()).toHaveLength(1);
    const verdict = { step: "reject", reasons: ["name-differs"], comment: null } as const;
    await decideVerification(world.store, { reference: "VR-10001", verdict }, STAFF, late);
    const end = laterBy(late, 14 * DAY_MS);
    await settleDue(world.store, world.accountId, laterBy(end, -1));
    expect(world.numbers()).toHaveLength(1);
    await settleDue(world.store, world.accountId, end);
    expect(world.numbers()).toEqual([]);
    expect(ledger(world)).toHaveLength(1);
  });

  test.each([
    ["activated", { activatedAt: NOW, registrationApprovedAt: NOW }],
    ["imported, without a deadline", { registrationDeadlineAt: null }],
    ["still ported in", { portInStartedAt: NOW }],
  ])("a number that is %s stays", async (_, facts) => {
    const world = await registrationWorld();
    await bought(world, facts);
    await settleAll(world.store, laterBy(DEADLINE, DAY_MS));
    expect(world.numbers()).toHaveLength(1);
    expect((await examine(world.store, laterBy(DEADLINE, DAY_MS))).drift).toEqual([]);
  });

  test("without an order nothing comes back, and another account is left alone", async () => {
    const world = await registrationWorld();
    await world.awaiting({ registrationDeadlineAt: DEADLINE });
    const other = await insertAccount(world.store);
    await settleAll(world.store, DEADLINE);
    expect(world.numbers()).toEqual([]);
    expect(ledger(world)).toEqual([]);
    expect((await moneyOf(world.store, other)).balanceMinor).toBe(0);
  });
});

describe("removed by hand", () => {
  test.each([
    ["unassigned", PAID],
    ["rejected", PAID],
    ["pending", 0],
  ] as const)("with a verification that is %s, %d come back", async (verification, refund) => {
    const world = await registrationWorld();
    const { id } = await bought(world, { verification });
    const refunded = await world.store.inTransaction(async (tx) => {
      const did = (await registeringDids(tx, world.accountId, [id])).get(id);
      return did === undefined ? -1 : removeAwaiting(tx, did, MEMBER, NOW);
    });
    expect(refunded).toBe(refund);
    expect(world.numbers()).toEqual([]);
    expect((await moneyOf(world.store, world.accountId)).balanceMinor).toBe(refund);
    expect(world.history()).toEqual([["removed", "member", null]]);
  });
});
