import { beforeEach, describe, expect, test } from "vitest";
import { markClosed } from "@/db/accounts/closing";
import { findCustomer } from "@/db/accounts/find-customer";
import { insertPerson } from "@/db/people/insert-person";
import { listRequests } from "@/db/services/list-requests";
import { oldestWaiting } from "@/db/services/oldest-waiting";
import { sweepAsked } from "@/db/settings/sweep-asked";
import type { Store } from "@/db/store";
import { listVerifications, oldestPending } from "@/db/verifications/list-verifications";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { statesAsked } from "@/lib/numbers/service-query";
import { parseQueueQuery } from "@/lib/numbers/verification-query";
import { aDid, insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { registrationWorld, STAFF } from "@/test/registration";
import { accountIn } from "@/test/services";
import { setAccountAccess } from "./account-access";
import { setCreditLimit } from "./account-money";
import { allotPool } from "./allot-pool";
import type { ClosingWish } from "./close-account";
import { closeAccount } from "./close-account";
import { examine } from "./doctor";
import { endNumbers } from "./end-numbers";
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

describe("what waits of a closed account", () => {
  /** Acme's requests: one waits, one is set up, one is to be mended, a displayed name is to go. */
  async function requested() {
    await store.inTransaction((tx) => tx.run("INSERT INTO countries VALUES ('IE', 'Ireland')"));
    const world = await accountIn(store);
    const served = await world.number({ ...(await world.endUser()), countryCode: "US" });
    const other = await world.number({ ...(await world.endUser()), countryCode: "US" });
    await world.price("a2p", 700);
    await world.request(world.order("a2p", [served.number], { shownMinor: 700 }));
    await world.request(world.order("cnam", [served.number]));
    await world.review("CN-10001", "approve");
    await world.request(world.order("a2p", [other.number], { shownMinor: 700 }));
    await world.review("AC-10002", "take");
    await world.review("AC-10002", "send-back", { reasons: ["sample-differs"] });
    await world.request(world.order("cnam", [other.number]));
    await world.review("CN-10002", "approve");
    await world.cancel("CN-10002", "active");
    const wish = { accountId: world.accountId, name: `account ${world.accountId}`, told: 2 };
    return { world, wish };
  }

  const queue = async () => {
    const asked = { accountId: null, service: null, find: "", page: 1, oldestFirst: true };
    const states = statesAsked("waiting");
    const { lines } = await listRequests(store, { ...asked, states });
    return lines.map(({ reference }) => reference);
  };

  test("leaves the queue of staff at once, says why, and gives back what was set aside", async () => {
    const { world, wish } = await requested();
    expect(await queue()).toEqual(["AC-10001", "CN-10002"]);
    expect(world.money().held).toBe(1400);
    expect(await closeAccount(store, wish, by, NOW)).toEqual({ kind: "closed" });
    expect(await queue()).toEqual([]);
    expect(await oldestWaiting(store)).toBeNull();
    expect(world.requests()).toEqual([
      "AC-10001 canceled",
      "CN-10001 active",
      "AC-10002 canceled",
      "CN-10002 canceled",
    ]);
    expect(world.money()).toEqual({ held: 0, charged: [] });
    expect(
      store.rows(
        "SELECT actor_name AS who, action, comment FROM service_request_events ORDER BY id DESC LIMIT 3",
      ),
    ).toEqual(
      Array(3).fill({ who: "Devon", action: "canceled", comment: "The account was closed." }),
    );
    expect(world.history()).toContainEqual([
      "service-changed",
      "staff",
      "a2p new",
      "a2p not-configured AC-10001",
    ]);
    expect((await examine(store, NOW)).drift.filter((line) => !line.includes("features"))).toEqual(
      [],
    );
  });

  test("is set up no longer once its numbers have left", async () => {
    const { world, wish } = await requested();
    await closeAccount(store, wish, by, NOW);
    await settleAll(store, laterBy(aDid().expiresAt as Date, 34 * DAY_MS));
    expect(world.requests()).toContain("CN-10001 canceled");
  });

  test("ends in steps where it is more than one of them takes", async () => {
    const { world, wish } = await requested();
    await closeAccount(store, { ...wish, told: 1 }, by, NOW);
    await store.inTransaction((tx) =>
      markClosed(tx, world.accountId, { at: NOW, closingAt: NOW, by: by.actor.id }),
    );
    const step = () => store.inTransaction((tx) => endNumbers(tx, world.accountId, 1));
    expect(await step()).toBe(1);
    expect(await queue()).toEqual(["CN-10002"]);
    expect([await step(), await step(), await step(), await step(), await step()]).toEqual([
      1, 1, 1, 1, 0,
    ]);
    expect(await findCustomer(store, world.accountId)).toMatchObject({ closingAt: null });
  });

  test("is no verification that staff are asked to judge, and it stays told", async () => {
    const world = await registrationWorld();
    const { id } = await world.awaiting();
    await world.assign([id], await world.endUser());
    const listed = async (params: ListParameters) =>
      (await listVerifications(world.store, null, parseQueueQuery(params).query)).total;
    expect([await listed({}), await listed({ status: "all" })]).toEqual([1, 1]);
    expect(await oldestPending(world.store)).not.toBeNull();
    const wish = { accountId: world.accountId, name: `account ${world.accountId}`, told: 1 };
    expect(await closeAccount(world.store, wish, STAFF, NOW)).toEqual({ kind: "closed" });
    expect([await listed({}), await listed({ status: "all" })]).toEqual([0, 1]);
    expect(await oldestPending(world.store)).toBeNull();
  });
});
