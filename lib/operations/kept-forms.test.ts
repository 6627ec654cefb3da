import { expect, it } from "vitest";
import { insertPerson } from "@/db/people/insert-person";
import { endSession } from "@/db/sessions/end-sessions";
import { HOUR_MS, laterBy } from "@/lib/did/calendar";
import { NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { dropOldForms } from "./drop-old-forms";
import { forgetLateForm, keepLateForm, lateFormOf } from "./kept-forms";
import { hashOfSecret } from "./secret-id";
import { sessionLeft } from "./session-left";
import { SESSION_LONGEST_MS, signedInBy, startSession } from "./sessions";

const CLIENT = { address: null, userAgent: null };
const FORM = { path: "/trunks/new", fields: { name: "Dublin" } };
const MINUTE_MS = 60_000;
const after = (minutes: number) => laterBy(NOW, minutes * MINUTE_MS);

async function twoSignedIn() {
  const store = await freshStore();
  const staff = (email: string) =>
    ({ accountId: null, role: "staff", name: "Sam", email, passwordHash: "x" }) as const;
  const { one, other, session } = await store.inTransaction(async (tx) => {
    const [one, other] = [
      await insertPerson(tx, staff("sam@provider.test"), NOW),
      await insertPerson(tx, staff("kim@provider.test"), NOW),
    ];
    return { one, other, session: await startSession(tx, one, CLIENT, NOW) };
  });
  return { store, one, other, session };
}

it("keeps a form of an ended session for its person, on its page, for an hour", async () => {
  const { store, one, other, session } = await twoSignedIn();
  await store.inTransaction((tx) => endSession(tx, one, hashOfSecret(session), NOW));
  expect(await keepLateForm(store, session, FORM, NOW)).toBe(true);
  expect(await lateFormOf(store, one, FORM.path, after(59))).toEqual(FORM);
  expect(await lateFormOf(store, one, FORM.path, after(60))).toBeNull();
  expect(await lateFormOf(store, one, "/trunks", NOW)).toBeNull();
  expect(await lateFormOf(store, other, FORM.path, NOW)).toBeNull();
});

it("keeps nothing for an unknown session, and nothing of great length", async () => {
  const { store, session } = await twoSignedIn();
  expect(await keepLateForm(store, "unknown", FORM, NOW)).toBe(false);
  const long = { ...FORM, fields: { name: "x".repeat(100_000) } };
  expect(await keepLateForm(store, session, long, NOW)).toBe(false);
  expect(store.rows("SELECT * FROM kept_forms")).toEqual([]);
});

it("keeps the last form alone, until one is sent in time", async () => {
  const { store, one, session } = await twoSignedIn();
  await keepLateForm(store, session, { ...FORM, fields: { name: "Cork" } }, NOW);
  await keepLateForm(store, session, FORM, NOW);
  expect(await lateFormOf(store, one, FORM.path, NOW)).toEqual(FORM);
  await forgetLateForm(store, one);
  expect(await lateFormOf(store, one, FORM.path, NOW)).toBeNull();
});

it("forgets a form that nobody came back for", async () => {
  const { store, session } = await twoSignedIn();
  await keepLateForm(store, session, FORM, NOW);
  const going = new AbortController().signal;
  await dropOldForms(store, laterBy(NOW, HOUR_MS), going);
  expect(store.rows("SELECT * FROM kept_forms")).toHaveLength(1);
  await dropOldForms(store, laterBy(NOW, HOUR_MS + 1), going);
  expect(store.rows("SELECT * FROM kept_forms")).toEqual([]);
});

it("tells how long a session lasts, and looking is no use of it", async () => {
  const { store, one, session } = await twoSignedIn();
  const left = (at: Date) => sessionLeft(store, session, at);
  const told = { personId: one, canStay: true };
  expect(await left(after(10))).toEqual({ ...told, leftMs: 20 * MINUTE_MS });
  expect(await left(after(29))).toEqual({ ...told, leftMs: MINUTE_MS });
  await signedInBy(store, session, after(29));
  expect(await left(after(29))).toEqual({ ...told, leftMs: 30 * MINUTE_MS });
  expect(await left(after(59))).toBeNull();
});

it("tells near the utmost length that no use makes a session longer", async () => {
  const { store, session } = await twoSignedIn();
  for (let minute = 29; minute < 12 * 60; minute += 29) {
    await signedInBy(store, session, after(minute));
  }
  const last = laterBy(NOW, SESSION_LONGEST_MS - 5 * MINUTE_MS);
  expect(await sessionLeft(store, session, last)).toMatchObject({
    leftMs: 5 * MINUTE_MS,
    canStay: false,
  });
});
