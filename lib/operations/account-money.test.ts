import { expect, test } from "vitest";
import { moneyOf } from "@/db/ledger/money-of";
import { insertPerson } from "@/db/people/insert-person";
import { insertAccount, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { setAccountAccess } from "./account-access";
import { enterMoney, setCreditLimit } from "./account-money";
import { signedInBy, startSession } from "./sessions";

async function till() {
  const store = await freshStore();
  const accountId = await insertAccount(store, "Acme");
  const devon = { accountId: null, role: "staff", email: "d@x.test", name: "Devon" } as const;
  const id = await store.inTransaction((tx) =>
    insertPerson(tx, { ...devon, passwordHash: null }, NOW),
  );
  const by = { actor: { kind: "staff", id, name: "Devon" }, now: NOW } as const;
  const entry = { accountId, kind: "top-up", amountMinor: 25_000, note: "Invoice 7" } as const;
  const audit = () => store.rows("SELECT action, subject, detail FROM audit ORDER BY id");
  return { store, accountId, by, audit, entry: { ...entry, key: "a-key-of-one-form-1" } };
}

test("an entry sent twice, even at once, is entered once and answered twice", async () => {
  const { store, accountId, by, audit, entry } = await till();
  const answers = await Promise.all([
    enterMoney(store, entry, by, NOW),
    enterMoney(store, entry, by, NOW),
  ]);
  const answer = { kind: "answered", answer: { balanceMinor: 25_000 } };
  expect(answers).toEqual([answer, answer]);
  expect((await moneyOf(store, accountId)).balanceMinor).toBe(25_000);
  const detail = "+$250.00 · top-up · Invoice 7";
  expect(audit()).toEqual([{ action: "money-entered", subject: "Acme", detail }]);
});

test("the same form with another sum is refused and moves nothing", async () => {
  const { store, accountId, by, entry } = await till();
  await enterMoney(store, entry, by, NOW);
  const other = await enterMoney(store, { ...entry, amountMinor: 1 }, by, NOW);
  expect(other).toEqual({ kind: "other-request" });
  expect((await moneyOf(store, accountId)).balanceMinor).toBe(25_000);
});

test("an account that is not there gets no entry", async () => {
  const { store, by, entry } = await till();
  const outcome = await enterMoney(store, { ...entry, accountId: 999 }, by, NOW);
  expect(outcome).toEqual({ kind: "answered", answer: { missing: true } });
  expect(store.row("SELECT count(*) AS n FROM ledger")).toEqual({ n: 0 });
});

test("a credit limit is what may be spent beyond the balance; none is postpaid", async () => {
  const { store, accountId, by, audit } = await till();
  await setCreditLimit(store, { accountId, creditLimitMinor: 5000 }, by, NOW);
  expect((await moneyOf(store, accountId)).availableMinor).toBe(5000);
  await setCreditLimit(store, { accountId, creditLimitMinor: null }, by, NOW);
  const again = await setCreditLimit(store, { accountId, creditLimitMinor: null }, by, NOW);
  expect(again).toEqual({ kind: "unchanged" });
  expect((await moneyOf(store, accountId)).availableMinor).toBeNull();
  expect(audit()).toEqual([
    { action: "credit-limit-set", subject: "Acme", detail: "postpaid → $50.00" },
    { action: "credit-limit-set", subject: "Acme", detail: "$50.00 → postpaid" },
  ]);
});

test("disabling an account ends its members' sessions for good, and says so once", async () => {
  const { store, accountId, by, audit } = await till();
  const ada = {
    accountId,
    role: "admin",
    email: "a@x.test",
    name: "Ada",
    passwordHash: "x",
  } as const;
  const client = { address: null, userAgent: null };
  const session = await store.inTransaction(async (tx) =>
    startSession(tx, await insertPerson(tx, ada, NOW), client, NOW),
  );
  expect(await setAccountAccess(store, accountId, "disabled", by)).toBe("done");
  expect(await setAccountAccess(store, accountId, "disabled", by)).toBe("unchanged");
  expect(await signedInBy(store, session, NOW)).toBeNull();
  expect(await setAccountAccess(store, accountId, "enabled", by)).toBe("done");
  expect(await signedInBy(store, session, NOW)).toBeNull();
  expect(await setAccountAccess(store, 999, "disabled", by)).toBe("not-found");
  expect(audit()).toHaveLength(2);
});
