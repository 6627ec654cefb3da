import { expect, test } from "vitest";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { endLease, renewLease, takeLease } from "./leases";

const OURS = { name: "sweep", holder: "one", lastsMs: 30_000 };
const THEIRS = { ...OURS, holder: "two" };
const at = (ms: number) => laterBy(NOW, ms);

const take = (store: Store, lease: typeof OURS, ms: number) =>
  store.inTransaction((tx) => takeLease(tx, lease, at(ms)));
const renew = (store: Store, lease: typeof OURS, ms: number) =>
  store.inTransaction((tx) => renewLease(tx, lease, at(ms)));

test("one holder at a time, until the lease runs out, to the millisecond", async () => {
  const store = await freshStore();
  expect(await take(store, OURS, 0)).toBe(true);
  expect(await take(store, OURS, 10)).toBe(true);
  expect(await take(store, THEIRS, 30_009)).toBe(false);
  expect(await take(store, THEIRS, 30_010)).toBe(true);
  expect(await renew(store, OURS, 30_011)).toBe(false);
});

test("a lease that is renewed goes on; one that is ended is free at once", async () => {
  const store = await freshStore();
  await take(store, OURS, 0);
  expect(await renew(store, OURS, 29_000)).toBe(true);
  expect(await take(store, THEIRS, 58_999)).toBe(false);
  await store.inTransaction((tx) => endLease(tx, THEIRS));
  expect(await take(store, THEIRS, 58_999)).toBe(false);
  await store.inTransaction((tx) => endLease(tx, OURS));
  expect(await take(store, THEIRS, 58_999)).toBe(true);
});

test("a lease from before the clock went back holds nobody up", async () => {
  const store = await freshStore();
  await take(store, OURS, 365 * 86_400_000);
  expect(await take(store, THEIRS, 0)).toBe(true);
});
