import { expect, test } from "vitest";
import { freshStore } from "@/test/database";
import { createAccount } from "./create-account";
import { hashOfSecret } from "./secret-id";

const NOW = new Date("2026-03-10T12:00:00Z");
const ACME = { name: "Acme", adminEmail: "Ann@Acme.example", currency: "USD", prepaid: false };

test("an account starts postpaid with an admin who has no password, but a code for 72 hours", async () => {
  const store = await freshStore();
  const made = await createAccount(store, ACME, NOW);
  if (made.kind === "refused") throw new Error(made.reason);
  expect(store.row("SELECT credit_limit_minor FROM accounts")).toEqual({
    credit_limit_minor: null,
  });
  expect(store.row("SELECT role, email, password_hash FROM people")).toEqual({
    role: "admin",
    email: "ann@acme.example",
    password_hash: null,
  });
  expect(store.row("SELECT code_hash, expires_at - created_at AS ms FROM one_time_codes")).toEqual({
    code_hash: hashOfSecret(made.code),
    ms: 72 * 3_600_000,
  });
});

test("a prepaid account has no credit", async () => {
  const store = await freshStore();
  await createAccount(store, { ...ACME, prepaid: true }, NOW);
  expect(store.row("SELECT credit_limit_minor FROM accounts")).toEqual({ credit_limit_minor: 0 });
});

test.each([
  ["name-taken", { name: " Acme " }],
  ["email-taken", { name: "Other", adminEmail: "ann@acme.example" }],
  ["name-not-usable", { name: "  " }],
  ["email-not-usable", { name: "Other", adminEmail: "ann" }],
  ["currency-unknown", { name: "Other", currency: "XYZ" }],
])("%s is refused and nothing is made", async (reason, change) => {
  const store = await freshStore();
  await createAccount(store, ACME, NOW);
  expect(await createAccount(store, { ...ACME, ...change }, NOW)).toEqual({
    kind: "refused",
    reason,
  });
  expect(store.row("SELECT count(*) AS n FROM people")).toEqual({ n: 1 });
});
