import { expect, test } from "vitest";
import { insertAccount } from "@/test/cast";
import { freshStore } from "@/test/database";
import { findOrMakePlan } from "./find-or-make-plan";
import { monthlyPriceAt } from "./monthly-price";

test("one account's plan at one price is made once; another account has its own", async () => {
  const store = await freshStore();
  const account = { id: await insertAccount(store), currency: "USD" };
  const other = { id: await insertAccount(store), currency: "USD" };
  const plans = await store.inTransaction(async (tx) => [
    await findOrMakePlan(tx, account, 150),
    await findOrMakePlan(tx, account, 150),
    await findOrMakePlan(tx, account, 200),
    await findOrMakePlan(tx, other, 150),
  ]);
  expect(plans[0]).toBe(plans[1]);
  expect(new Set(plans).size).toBe(3);
});

test("a price holds from its own instant on, and a plan that changes is not reused", async () => {
  const store = await freshStore();
  const account = { id: await insertAccount(store), currency: "USD" };
  const rise = new Date("2026-06-01T00:00:00Z");
  const plan = await store.inTransaction(async (tx) => {
    const made = await findOrMakePlan(tx, account, 150);
    tx.run("INSERT INTO price_rows VALUES (?, ?, 175, 0)", [made, rise.getTime()]);
    return made;
  });
  expect(await monthlyPriceAt(store, plan, new Date(rise.getTime() - 1))).toBe(150);
  expect(await monthlyPriceAt(store, plan, rise)).toBe(175);
  const again = await store.inTransaction((tx) => findOrMakePlan(tx, account, 150));
  expect(again).not.toBe(plan);
});
