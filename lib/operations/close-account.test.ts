import { beforeEach, describe, expect, test } from "vitest";
import { findCustomer } from "@/db/accounts/find-customer";
import { insertPerson } from "@/db/people/insert-person";
import { sweepAsked } from "@/db/settings/sweep-asked";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { aDid, insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { setAccountAccess } from "./account-access";
import { setCreditLimit } from "./account-money";
import { allotPool } from "./allot-pool";
import type { ClosingWish } from "./close-account";
import { closeAccount } from "./close-account";
import { examine } from "./doctor";
import { importNumbers } from "./import-numbers";
import { invitePerson } from "./invite-person";
import { signedInBy, startSession } from "./sessions";
import { settleAll } from "./settle-due";

let store: Store;
let accountId: number;
let by: Parameters<typeof closeAccount>[2];

beforeEach(async () => {
  store = await freshStore();
  accountId = await insertAccount(store, "Acme");
  const devon = { accountId: null, role: "staff", email: "d@x.test", name: "Devon" } as const;
  const id = await store.inTransaction((tx) =>
    insertPerson(tx, { ...devon, passwordHash: null }, NOW),
  );
  by = { actor: { kind: "staff", id, name: "Devon" }, now: NOW };
});

const close = (wish: Partial<ClosingWish> = {}) =>
  closeAccount(store, { accountId, name: "Acme", told: 0, ...wish }, by, NOW);
const add = (facts: Parameters<typeof insertDid>[1] = {}) =>
  insertDid(store, { accountId, ...facts });
const left = () =>
  store.rows("SELECT number, canceled_at AS canceledAt, status FROM dids ORDER BY number");
const history = () =>
  store.rows("SELECT number, actor_name AS who, action FROM history ORDER BY id");
const WAITS = { activatedAt: null, expiresAt: null, billingAnchorDay: null };

describe("an account that is closed", () => {
  test("has its numbers canceled, and those that never began are gone", async () => {
    const { number } = await add();
    const awaiting = await add({ ...WAITS, registrationRequired: true });
    const porting = await add({ ...WAITS, portInStartedAt: NOW });
    expect(await close({ told: 3 })).toEqual({ kind: "closed" });
    expect(left()).toEqual([{ number, canceledAt: NOW.getTime(), status: 1 }]);
    expect(history()).toEqual(
      expect.arrayContaining([
        { number, who: "Devon", action: "canceled" },
        { number: awaiting.number, who: "Devon", action: "removed" },
        { number: porting.number, who: "Devon", action: "removed" },
      ]),
    );
    expect(history()).toHaveLength(3);
    expect((await examine(store, NOW)).drift).toEqual([]);
  });

  test("is charged for nothing any more, and its numbers leave when their aging pool ends", async () => {
    await add();
    await close({ told: 1 });
    await settleAll(store, laterBy(aDid().expiresAt as Date, 33 * DAY_MS));
    expect(left()).toHaveLength(1);
    await settleAll(store, laterBy(aDid().expiresAt as Date, 34 * DAY_MS));
    expect(left()).toEqual([]);
    expect(store.rows("SELECT * FROM ledger")).toEqual([]);
  });

  test("lets nobody in again, and can't be enabled", async () => {
    const ada = { accountId, role: "admin", email: "a@x.test", name: "Ada" } as const;
    const client = { address: null, userAgent: null };
    const session = await store.inTransaction(async (tx) =>
      startSession(tx, await insertPerson(tx, { ...ada, passwordHash: "x" }, NOW), client, NOW),
    );
    await close();
    expect(await signedInBy(store, session, NOW)).toBeNull();
    expect(await setAccountAccess(store, accountId, "enabled", by)).toBe("closed");
    expect(await setAccountAccess(store, accountId, "disabled", by)).toBe("closed");
  });

  test("takes no members, pools, limits and numbers, and keeps its name, ledger and audit", async () => {
    await close();
    const person = { accountId, role: "viewer", name: "Bo", email: "b@x.test" } as const;
    expect(await invitePerson(store, person, by)).toMatchObject({ reason: "account-closed" });
    const draft = { name: "EU", channels: 1 };
    expect(await allotPool(store, { accountId, draft }, by)).toEqual({ kind: "closed" });
    const limit = { accountId, creditLimitMinor: 5 };
    expect(await setCreditLimit(store, limit, by, NOW)).toEqual({ kind: "closed" });
    const file = { accountName: "Acme", text: "number\n", update: false, dryRun: false };
    expect(await importNumbers(store, file as never, NOW)).toEqual({
      kind: "refused",
      reason: "“Acme” is closed.",
    });
    expect(await findCustomer(store, accountId)).toMatchObject({ name: "Acme", closedAt: NOW });
    const audit = store.rows("SELECT actor_name AS who, action, subject, detail FROM audit");
    const detail = "0 numbers · balance $0.00";
    expect(audit).toEqual([{ who: "Devon", action: "account-closed", subject: "Acme", detail }]);
  });

  test("stays as it was closed, whoever tries again", async () => {
    await close();
    expect(await close()).toEqual({ kind: "closed-already" });
    const reopen = store.inTransaction((tx) => tx.run("UPDATE accounts SET closed_at = NULL"));
    await expect(reopen).rejects.toThrow("a closed account stays closed");
  });
});

describe("nothing is closed", () => {
  async function refuses(wish: Partial<ClosingWish>, answer: unknown) {
    const { id } = await add();
    expect(await close({ told: 1, ...wish })).toEqual(answer);
    expect(store.row("SELECT canceled_at AS at FROM dids WHERE id = ?", [id])).toEqual({
      at: null,
    });
    expect(await findCustomer(store, accountId)).toMatchObject({ closedAt: null });
    expect(store.rows("SELECT * FROM audit")).toEqual([]);
  }

  test.each(["", "acme", "Acme Ltd"])("unless its name is typed: %s", (name) =>
    refuses({ name }, { kind: "other-name" }),
  );

  test("when it holds other numbers than were told of", () =>
    refuses({ told: 2 }, { kind: "changed", numbers: 1 }));

  test("while a batch of it is under way", async () => {
    await store.inTransaction((tx) => {
      tx.run(
        "INSERT INTO people (account_id, role, email, name, created_at) VALUES (?, 'admin', 'a@x.test', 'Ada', 0)",
        [accountId],
      );
      tx.run(
        "INSERT INTO batches (key, account_id, person_id, verb, options, state, back, made_at, drawn_up_at) SELECT 'a-batch-that-runs-now', account_id, id, 'renew', '{}', 'running', '/numbers', 0, 0 FROM people WHERE account_id = ?",
        [accountId],
      );
    });
    await refuses({}, { kind: "batches-running", batches: 1 });
  });

  test("that is not there", async () => {
    expect(await close({ accountId: 999 })).toEqual({ kind: "not-found" });
  });
});

test("money that is set aside for a service keeps no account open", async () => {
  await store.inTransaction((tx) =>
    tx.run("INSERT INTO holds VALUES (NULL, ?, 0, 5, 5, 'service', NULL)", [accountId]),
  );
  expect(await close({ told: 0 })).toEqual({ kind: "closed" });
});

test("more numbers than a page settles are ended by the sweep, as of the closing, and none renews", async () => {
  for (let place = 0; place < 501; place += 1) await add();
  expect(await close({ told: 501 })).toEqual({ kind: "closed" });
  expect(await sweepAsked(store)).not.toBeNull();
  expect(await findCustomer(store, accountId)).toMatchObject({ closingAt: NOW });
  expect((await examine(store, NOW)).drift).toEqual([]);
  const late = laterBy(aDid().expiresAt as Date, DAY_MS);
  await settleAll(store, late);
  expect(await findCustomer(store, accountId)).toMatchObject({ closingAt: null });
  const canceled = "SELECT count(*) AS n FROM dids WHERE canceled_at = ? AND service_end_cause = ?";
  expect(store.row(canceled, [NOW.getTime(), "canceled"])).toEqual({ n: 501 });
  expect(store.rows("SELECT * FROM ledger")).toEqual([]);
  expect((await examine(store, late)).drift).toEqual([]);
});
