import { expect, test } from "vitest";
import { insertPerson } from "@/db/people/insert-person";
import { laterBy } from "@/lib/did/calendar";
import { insertAccount, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { hashOfSecret } from "./secret-id";
import { endWholeSession, signedInBy, startSession } from "./sessions";
import { startView } from "./view-account";

const CLIENT = { address: null, userAgent: null };
const HALF_AN_HOUR_MS = 30 * 60_000;

async function looking() {
  const store = await freshStore();
  const accountId = await insertAccount(store, "Acme");
  const devon = { accountId: null, role: "staff", email: "d@x.test", name: "Devon" } as const;
  const id = await store.inTransaction((tx) =>
    insertPerson(tx, { ...devon, passwordHash: null }, NOW),
  );
  const session = await store.inTransaction((tx) => startSession(tx, id, CLIENT, NOW));
  const by = { actor: { kind: "staff", id, name: "Devon" }, now: NOW } as const;
  const view = { accountId, reason: "Ticket 7", sessionIdHash: hashOfSecret(session) };
  const audit = () => {
    const sql = "SELECT at - ? AS at, action, subject, detail FROM audit ORDER BY id";
    return store.rows(sql, [NOW.getTime()]);
  };
  return { store, id, session, by, view, audit };
}

const STARTED = { at: 0, action: "view-started", subject: "Acme", detail: "Ticket 7" };

test("a view is on record with its reason, and with its end when it is left", async () => {
  const { store, id, session, by, view, audit } = await looking();
  expect(await startView(store, view, by)).toBe(true);
  expect(await signedInBy(store, session, NOW)).toMatchObject({ viewedName: "Acme" });
  await endWholeSession(store, id, hashOfSecret(session), laterBy(NOW, 1000));
  const left = { at: 1000, action: "view-ended", subject: "Acme", detail: "left" };
  expect(audit()).toEqual([STARTED, left]);
});

test.each([
  ["1 ms before", HALF_AN_HOUR_MS - 1, "Acme"],
  ["at", HALF_AN_HOUR_MS, null],
])("a view is judged %s the end of its half hour, however much it is used", async (...given) => {
  const [, after, viewedName] = given;
  const { store, session, by, view, audit } = await looking();
  await startView(store, view, by);
  await signedInBy(store, session, laterBy(NOW, HALF_AN_HOUR_MS / 2));
  const now = laterBy(NOW, after);
  const seen = await signedInBy(store, session, now);
  expect(seen?.viewedId === null ? null : seen?.viewedName).toBe(viewedName);
  expect(audit()).toHaveLength(viewedName === null ? 2 : 1);
});

test("a view that nobody came back to ended when its time was over", async () => {
  const { store, id, by, view, audit } = await looking();
  await startView(store, view, by);
  const tomorrow = laterBy(NOW, 24 * 3_600_000);
  await store.inTransaction((tx) => startSession(tx, id, CLIENT, tomorrow));
  const over = { at: HALF_AN_HOUR_MS, action: "view-ended", subject: "Acme" };
  expect(audit()).toEqual([STARTED, { ...over, detail: "after 30 minutes" }]);
});

test("an account that is not there is not looked at, and nothing is on record", async () => {
  const { store, by, view, audit } = await looking();
  expect(await startView(store, { ...view, accountId: 999 }, by)).toBe(false);
  expect(audit()).toEqual([]);
});
