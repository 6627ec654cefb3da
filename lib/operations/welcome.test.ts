import { expect, it } from "vitest";
import type { Store } from "@/db/store";
import { freshStore } from "@/test/database";
import { hashOfSecret, newSecretId } from "./secret-id";
import { signedInBy } from "./sessions";
import { signIn } from "./sign-in";
import { welcome } from "./welcome";

const NOW = new Date("2026-03-10T12:00:00Z");
const CLIENT = { address: "192.0.2.1", userAgent: null };
const PASSWORD = "a password of some length";

/** A first admin whose code runs out an hour later. */
async function invited(store: Store): Promise<string> {
  const code = newSecretId();
  await store.inTransaction((tx) => {
    tx.run("INSERT INTO accounts (id, name, currency, created_at) VALUES (1, 'Acme', 'USD', 0)");
    tx.run(
      `INSERT INTO people (id, account_id, role, email, name, created_at)
       VALUES (1, 1, 'admin', 'a@acme.test', 'Ada', 0)`,
    );
    tx.run("INSERT INTO one_time_codes VALUES (?, 1, ?, ?, NULL)", [
      hashOfSecret(code),
      NOW.getTime(),
      NOW.getTime() + 3_600_000,
    ]);
  });
  return code;
}

it("lets the code's owner choose a password and in, once", async () => {
  const store = await freshStore();
  const code = await invited(store);
  const first = await welcome(store, { code, password: PASSWORD }, CLIENT, NOW);
  if (first.kind !== "signed-in") throw new Error(first.kind);
  expect(await signedInBy(store, first.sessionId, NOW)).toMatchObject({ email: "a@acme.test" });
  const again = await welcome(store, { code, password: "another long one" }, CLIENT, NOW);
  expect(again).toEqual({ kind: "code-not-valid" });
  const given = { email: " A@Acme.test ", password: PASSWORD };
  expect(await signIn(store, given, CLIENT, NOW)).toMatchObject({ kind: "signed-in" });
});

it.each([
  ["at the instant it runs out", 3_600_000, "code-not-valid"],
  ["1 ms before", 3_599_999, "signed-in"],
])("judges a code %s", async (_when, after, kind) => {
  const store = await freshStore();
  const code = await invited(store);
  const now = new Date(NOW.getTime() + after);
  expect(await welcome(store, { code, password: PASSWORD }, CLIENT, now)).toMatchObject({ kind });
});

it("lets nobody in with a code that is not one", async () => {
  const store = await freshStore();
  await invited(store);
  const outcome = await welcome(store, { code: "", password: PASSWORD }, CLIENT, NOW);
  expect(outcome).toEqual({ kind: "code-not-valid" });
});

it("lets nobody sign in before a password was chosen", async () => {
  const store = await freshStore();
  await invited(store);
  const given = { email: "a@acme.test", password: "" };
  expect(await signIn(store, given, CLIENT, NOW)).toEqual({ kind: "wrong" });
});
