import { expect, test } from "vitest";
import { insertEntry } from "@/db/ledger/insert-entry";
import { moneyOf } from "@/db/ledger/money-of";
import { insertPerson } from "@/db/people/insert-person";
import type { Store } from "@/db/store";
import { insertAccount, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { oncePerForm } from "./once-per-form";

const KEY = "a-key-of-one-form-1234";

async function topUps() {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  const person = { accountId, role: "admin", name: "Ada", passwordHash: null } as const;
  const make = (email: string) =>
    store.inTransaction((tx) => insertPerson(tx, { ...person, email }, NOW));
  const people = [await make("ada@acme.test"), await make("bob@acme.test")] as const;
  return { store, accountId, people };
}

function topUp(store: Store, accountId: number, personId: number, amountMinor: number) {
  const request = { key: KEY, personId, fingerprint: `top-up ${accountId} ${amountMinor}` };
  return store.inTransaction((tx) =>
    oncePerForm(tx, request, NOW, async () => {
      await insertEntry(tx, accountId, { at: NOW, kind: "top-up", amountMinor });
      return { amountMinor };
    }),
  );
}

test("a form that is sent twice is done once, and answered alike", async () => {
  const { store, accountId, people } = await topUps();
  const answers = await Promise.all([
    topUp(store, accountId, people[0], 500),
    topUp(store, accountId, people[0], 500),
  ]);
  expect(answers).toEqual([
    { kind: "answered", answer: { amountMinor: 500 } },
    { kind: "answered", answer: { amountMinor: 500 } },
  ]);
  expect((await moneyOf(store, accountId)).balanceMinor).toBe(500);
});

test("a key serves one question of one person", async () => {
  const { store, accountId, people } = await topUps();
  await topUp(store, accountId, people[0], 500);
  expect(await topUp(store, accountId, people[0], 600)).toEqual({ kind: "other-request" });
  expect(await topUp(store, accountId, people[1], 500)).toEqual({ kind: "other-request" });
  expect((await moneyOf(store, accountId)).balanceMinor).toBe(500);
});

test("what failed leaves its key free", async () => {
  const { store, accountId, people } = await topUps();
  const request = { key: KEY, personId: people[0], fingerprint: "it" };
  const failing = store.inTransaction((tx) =>
    oncePerForm(tx, request, NOW, async () => Promise.reject(new Error("the disk is full"))),
  );
  await expect(failing).rejects.toThrow("the disk is full");
  expect((await topUp(store, accountId, people[0], 500)).kind).toBe("answered");
});
