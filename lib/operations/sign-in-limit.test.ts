import { expect, it } from "vitest";
import { freshStore } from "@/test/database";
import { ADDRESS_LIMIT, EMAIL_LIMIT, TRIES_WINDOW_MS, takeTry, waitAfter } from "./sign-in-limit";

const NOW = new Date("2026-03-10T12:00:00Z");
const secondsAgo = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const triesAt = (count: number, at: Date) => Array.from({ length: count }, () => at);

it.each([
  [0, 0],
  [3, 0],
  [4, 1000],
  [5, 2000],
  [6, 4000],
  [9, 32_000],
])("after %i tries at once the next waits %i ms", (count, wait) => {
  expect(waitAfter(triesAt(count, NOW), EMAIL_LIMIT, NOW)).toBe(wait);
});

it("waits no longer than the window after the tenth try: no lock is for good", () => {
  expect(waitAfter(triesAt(10, NOW), EMAIL_LIMIT, NOW)).toBe(TRIES_WINDOW_MS);
  expect(waitAfter(triesAt(10, secondsAgo(900)), EMAIL_LIMIT, NOW)).toBe(0);
});

it("lets an address try 50 times in the window, and not once more", () => {
  expect(waitAfter(triesAt(49, secondsAgo(120)), ADDRESS_LIMIT, NOW)).toBe(0);
  expect(waitAfter(triesAt(50, secondsAgo(120)), ADDRESS_LIMIT, NOW)).toBe(780_000);
});

it("counts tries made at once, each before its password is looked at", async () => {
  const store = await freshStore();
  const subjects = { email: "email:a@b.test", address: "address:192.0.2.1" };
  const taken = await Promise.all(Array.from({ length: 30 }, () => takeTry(store, subjects, NOW)));
  expect(taken.filter((each) => each.kind === "taken")).toHaveLength(EMAIL_LIMIT.atOnce);
});

it("limits an address over all e-mails, and no other address with it", async () => {
  const store = await freshStore();
  const taken = await Promise.all(
    Array.from({ length: 40 }, (_, place) =>
      takeTry(store, { email: `email:${place}`, address: "address:192.0.2.1" }, NOW),
    ),
  );
  expect(taken.filter((each) => each.kind === "taken")).toHaveLength(ADDRESS_LIMIT.atOnce);
  const other = { email: "email:other", address: "address:192.0.2.2" };
  expect(await takeTry(store, other, NOW)).toEqual({ kind: "taken" });
});
