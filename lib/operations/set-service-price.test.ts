import { expect, test } from "vitest";
import { listServicePrices } from "@/db/services/list-service-prices";
import { servicePriceAt } from "@/db/services/service-price";
import type { Store } from "@/db/store";
import { COMMAND } from "@/lib/did/audit";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { type AskedPrice, readPrice } from "@/lib/numbers/price-input";
import { insertAccount, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { foreseePrice } from "./foresee-price";
import { addServicePrice } from "./set-service-price";

const BY = { actor: COMMAND, now: NOW };
const A2P: AskedPrice = {
  service: "a2p",
  currency: "USD",
  setupMinor: 1500,
  from: null,
  accountName: null,
};
const afterDays = (days: number) => laterBy(NOW, days * DAY_MS);
const add = (store: Store, asked: AskedPrice, shown: number | null, now = NOW) =>
  addServicePrice(store, { asked, shown }, BY, now);

test("a price holds from its instant on, to the millisecond, and is on record", async () => {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  const from = afterDays(1);
  expect(await foreseePrice(store, { ...A2P, from }, NOW)).toMatchObject({
    kind: "foreseen",
    beforeMinor: null,
    until: null,
    from,
  });
  expect(await add(store, { ...A2P, from }, null)).toEqual({ kind: "added" });
  expect(await servicePriceAt(store, accountId, "a2p", laterBy(from, -1))).toBe(0);
  expect(await servicePriceAt(store, accountId, "a2p", from)).toBe(1500);
  expect(store.rows("SELECT actor_name, action, account_id, subject, detail FROM audit")).toEqual([
    {
      actor_name: "command",
      action: "service-price-set",
      account_id: null,
      subject: "A2P SMS, all in USD",
      detail: `none → $15.00 from ${from.toISOString()}`,
    },
  ]);
});

test("an account's own price goes before everybody's, whichever came first", async () => {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  const [{ name } = { name: "" }] = store.rows<{ name: string }>("SELECT name FROM accounts");
  await add(store, { ...A2P, setupMinor: 0, accountName: name }, null);
  await add(store, A2P, null);
  expect(await servicePriceAt(store, accountId, "a2p", afterDays(1))).toBe(0);
  expect((await listServicePrices(store)).map((row) => [row.accountName, row.until])).toEqual([
    [null, null],
    [name, null],
  ]);
});

test.each<[string, Partial<AskedPrice>, string]>([
  ["for a time that has passed", { from: laterBy(NOW, -1) }, "past"],
  ["from the very instant of another", { from: afterDays(2) }, "taken"],
  ["that is the one before", { setupMinor: 1500, from: afterDays(3) }, "unchanged"],
  ["of nothing where nothing was asked", { service: "cnam", setupMinor: 0 }, "unchanged"],
  ["for an account that is not there", { accountName: "nobody" }, "no-account"],
])("a price %s is refused, and nothing is written", async (_what, change, reason) => {
  const store = await freshStore();
  await add(store, { ...A2P, from: afterDays(2) }, null);
  const asked = { ...A2P, setupMinor: 900, ...change };
  expect(await add(store, asked, null)).toEqual({ kind: "refused", reason });
  expect(await listServicePrices(store)).toHaveLength(1);
});

test("an account's price is in its own currency, and a closed account gets none", async () => {
  const store = await freshStore();
  await insertAccount(store);
  const [{ name } = { name: "" }] = store.rows<{ name: string }>("SELECT name FROM accounts");
  const asked = { ...A2P, accountName: name };
  const other = { ...asked, currency: "EUR" };
  expect(await add(store, other, null)).toMatchObject({ reason: "other-currency" });
  await store.inTransaction((tx) => tx.run("UPDATE accounts SET closed_at = 1, closing_at = NULL"));
  expect(await add(store, asked, null)).toMatchObject({ reason: "no-account" });
});

test("what was not shown is not set: another price came in between", async () => {
  const store = await freshStore();
  await add(store, A2P, null);
  expect(await add(store, { ...A2P, setupMinor: 2000, from: afterDays(1) }, null)).toEqual({
    kind: "changed",
  });
  expect(await add(store, { ...A2P, setupMinor: 2000, from: afterDays(1) }, 1500)).toEqual({
    kind: "added",
  });
  expect((await listServicePrices(store)).map(({ until }) => until)).toEqual([null, afterDays(1)]);
});

const TYPED = { service: "a2p", currency: "USD", fee: "15.00", from: "", account: "" };

test("what is typed is read: money by the currency's decimals, a day as its midnight in UTC", () => {
  expect(readPrice(TYPED)).toEqual({ kind: "price", price: A2P });
  const jpy = { ...TYPED, currency: "JPY", fee: "15", from: "2027-02-28", account: "Acme" };
  expect(readPrice(jpy)).toMatchObject({
    price: { setupMinor: 15, from: new Date("2027-02-28T00:00:00Z"), accountName: "Acme" },
  });
});

test.each([
  ["service", "fax"],
  ["service", "__proto__"],
  ["currency", "XXY"],
  ["fee", ""],
  ["fee", "-1"],
  ["fee", "1.005"],
  ["from", "2027-02-30"],
  ["from", "1e3"],
  ["from", "275761-01-01"],
])("a bad %s is said at its field: %j", (field, value) => {
  const read = readPrice({ ...TYPED, [field]: value });
  expect(read.kind === "invalid" && Object.keys(read.fieldErrors)).toEqual([field]);
});
