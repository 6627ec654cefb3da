import { expect, test } from "vitest";
import { insertPerson } from "@/db/people/insert-person";
import { listPeople } from "@/db/people/list-people";
import type { Store } from "@/db/store";
import type { Role } from "@/lib/did/role";
import { insertAccount, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { invitePerson } from "./invite-person";
import { changeRole, disablePerson, enablePerson } from "./person-access";
import { issueCode, resetSecondFactor } from "./person-secrets";
import { signedInBy, startSession } from "./sessions";
import { welcome } from "./welcome";

const CLIENT = { address: "192.0.2.1", userAgent: null };

/** Ada and Bob are admins, Vera is a viewer; somebody else has an account of their own. */
async function house() {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  const elsewhere = await insertAccount(store);
  const add = (name: string, role: Role, account: number | null = accountId) =>
    store.inTransaction((tx) => {
      const email = `${name}@x.test`;
      const it = { accountId: account, role, email, name, passwordHash: "set" };
      return insertPerson(tx, it, NOW);
    });
  const ada = await add("ada", "admin");
  const bob = await add("bob", "admin");
  const vera = await add("vera", "viewer");
  const stranger = await add("stranger", "viewer", elsewhere);
  const staff = await add("staff", "staff", null);
  const by = (id: number) => ({ actor: { kind: "member", id, name: "ada" }, now: NOW }) as const;
  const at = (personId: number) => ({ accountId, personId });
  return { store, accountId, ada, bob, vera, stranger, staff, by, at };
}

function auditOf(store: Store) {
  const sql = "SELECT action, subject, detail, account_id AS accountId FROM audit ORDER BY id";
  return store.rows<{ action: string }>(sql);
}

function session(store: Store, personId: number): Promise<string> {
  return store.inTransaction((tx) => startSession(tx, personId, CLIENT, NOW));
}

test("another role is audited and ends the sessions under the old one", async () => {
  const { store, accountId, ada, vera, by, at } = await house();
  const signedIn = await session(store, vera);
  expect(await changeRole(store, at(vera), "manager", by(ada))).toMatchObject({ kind: "done" });
  expect(await signedInBy(store, signedIn, NOW)).toBeNull();
  expect(auditOf(store)).toEqual([
    { action: "role-changed", subject: "vera@x.test", detail: "viewer → manager", accountId },
  ]);
});

test("the last admin can be neither demoted nor disabled, and nothing is written", async () => {
  const { store, ada, bob, by, at } = await house();
  await disablePerson(store, at(bob), by(ada));
  const before = auditOf(store).length;
  const refused = { kind: "refused", reason: "last-admin" };
  expect(await changeRole(store, at(ada), "viewer", by(ada))).toEqual(refused);
  const asStaff = { actor: { kind: "staff", id: 999, name: "s" }, now: NOW } as const;
  expect(await disablePerson(store, at(ada), asStaff)).toEqual(refused);
  expect(auditOf(store)).toHaveLength(before);
});

test("an admin who never came is nobody to leave an account to", async () => {
  const { store, accountId, ada, bob, by, at } = await house();
  await disablePerson(store, at(bob), by(ada));
  const invitation = { accountId, role: "admin", name: "Eve", email: "eve@x.test" } as const;
  await invitePerson(store, invitation, by(ada));
  const outcome = await changeRole(store, at(ada), "viewer", by(ada));
  expect(outcome).toEqual({ kind: "refused", reason: "last-admin" });
});

test("disabling ends sessions and codes at once; enabling lets in again", async () => {
  const { store, ada, bob, by, at } = await house();
  const signedIn = await session(store, bob);
  const issued = await issueCode(store, at(bob), by(ada));
  await disablePerson(store, at(bob), by(ada));
  expect(await signedInBy(store, signedIn, NOW)).toBeNull();
  const chosen = {
    code: issued.kind === "done" ? issued.result.code : "",
    password: "x".repeat(12),
  };
  expect(await welcome(store, chosen, CLIENT, NOW)).toEqual({ kind: "code-not-valid" });
  expect(await enablePerson(store, at(bob), by(ada))).toMatchObject({ kind: "done" });
  expect(await welcome(store, chosen, CLIENT, NOW)).toMatchObject({ kind: "signed-in" });
});

test("a new code makes the one before worthless, and its use ends all sessions", async () => {
  const { store, ada, bob, by, at } = await house();
  const signedIn = await session(store, bob);
  const codes = [
    await issueCode(store, at(bob), by(ada)),
    await issueCode(store, at(bob), by(ada)),
  ];
  const [old, latest] = codes.map((it) => (it.kind === "done" ? it.result.code : ""));
  const password = "a password of some length";
  const use = (code = "") => welcome(store, { code, password }, CLIENT, NOW);
  expect(await use(old)).toEqual({ kind: "code-not-valid" });
  expect(await use(latest)).toMatchObject({ kind: "signed-in" });
  expect(await signedInBy(store, signedIn, NOW)).toBeNull();
});

test.each([
  ["a role", (h: House, id: number) => changeRole(h.store, h.at(id), "admin", h.by(h.ada))],
  ["access", (h: House, id: number) => disablePerson(h.store, h.at(id), h.by(h.ada))],
  ["a code", (h: House, id: number) => issueCode(h.store, h.at(id), h.by(h.ada))],
  ["a factor", (h: House, id: number) => resetSecondFactor(h.store, h.at(id), h.by(h.ada))],
])("another account's people and staff are not found: %s", async (_what, act) => {
  const it = await house();
  for (const person of [it.stranger, it.staff, 12_345]) {
    expect(await act(it, person)).toEqual({ kind: "refused", reason: "person-not-found" });
  }
  expect(auditOf(it.store)).toEqual([]);
});

test("nobody disables themselves, or gets a code for themselves out of a session", async () => {
  const { store, ada, by, at } = await house();
  const refused = { kind: "refused", reason: "yourself" };
  expect(await disablePerson(store, at(ada), by(ada))).toEqual(refused);
  expect(await issueCode(store, at(ada), by(ada))).toEqual(refused);
});

test("an e-mail is one person's, in whichever account", async () => {
  const { store, accountId, ada, by } = await house();
  const invitation = { accountId, role: "viewer", name: "S", email: "stranger@x.test" } as const;
  const outcome = await invitePerson(store, invitation, by(ada));
  expect(outcome).toEqual({ kind: "refused", reason: "email-taken" });
  expect(await listPeople(store, accountId)).toHaveLength(3);
});

test("the audit can be neither changed nor deleted", async () => {
  const { store, ada, vera, by, at } = await house();
  await changeRole(store, at(vera), "manager", by(ada));
  const change = (sql: string) => store.inTransaction((tx) => tx.run(sql));
  await expect(change("UPDATE audit SET detail = 'x'")).rejects.toThrow("append-only");
  await expect(change("DELETE FROM audit")).rejects.toThrow("append-only");
});

type House = Awaited<ReturnType<typeof house>>;
