import { expect, test } from "vitest";
import { sweepAsked } from "@/db/settings/sweep-asked";
import type { Store } from "@/db/store";
import { aDid, insertDid } from "@/test/cast";
import { freshStore } from "@/test/database";
import { caughtUp } from "./caught-up";
import { settleAll } from "./settle-due";

const EXPIRY = aDid().expiresAt as Date;
const MOMENT_MS = 250;

async function withDue(count: number) {
  const store = await freshStore();
  const { accountId } = await insertDid(store);
  for (let place = 1; place < count; place++) await insertDid(store, { accountId });
  return { store, accountId };
}

const renewed = (store: Store) =>
  store.row<{ count: number }>("SELECT count(*) AS count FROM history")?.count;

test("a command settles a small backlog itself and goes on", async () => {
  const { store, accountId } = await withDue(3);
  expect(await caughtUp(store, accountId, EXPIRY)).toBe("ready");
  expect(renewed(store)).toBe(3);
  expect(await sweepAsked(store)).toBeNull();
});

test("behind a large backlog it asks for a sweep, gives up in time, and changes nothing", async () => {
  const { store, accountId } = await withDue(501);
  expect(await caughtUp(store, accountId, EXPIRY, MOMENT_MS)).toBe("catching-up");
  expect(renewed(store)).toBe(0);
  expect(await sweepAsked(store)).not.toBeNull();
});

test("it goes on as soon as the sweep has come far enough", async () => {
  const { store, accountId } = await withDue(501);
  const waiting = caughtUp(store, accountId, EXPIRY);
  await settleAll(store, EXPIRY);
  expect(await waiting).toBe("ready");
  expect(renewed(store)).toBe(501);
});

test("a number that can't be settled keeps no command from the others", async () => {
  const { store, accountId } = await withDue(2);
  const { number } = await insertDid(store, { accountId });
  await store.inTransaction((tx) =>
    tx.run("UPDATE dids SET next_due_at = 5 WHERE number = ?", [number]),
  );
  expect(await caughtUp(store, accountId, EXPIRY)).toBe("ready");
  expect(renewed(store)).toBe(2);
});
