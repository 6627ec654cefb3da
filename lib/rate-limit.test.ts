import { expect, test } from "vitest";
import { RateLimit } from "./rate-limit";

const at = (milliseconds: number) => new Date(milliseconds);

test("so many are taken in a window, the next waits for its end, each key by itself", () => {
  const limit = new RateLimit(2, 1000);
  expect([limit.take("a", at(0)), limit.take("a", at(10)), limit.take("a", at(400))]).toEqual([
    0, 0, 600,
  ]);
  expect(limit.take("b", at(400))).toBe(0);
  expect(limit.take("a", at(1000))).toBe(0);
});

test("keys without number do not fill the memory, nor free one that waits long", () => {
  const limit = new RateLimit(1, 1000);
  for (let key = 0; key < 10_000; key += 1) limit.take(String(key), at(0));
  expect(limit.take("new", at(1))).toBe(0);
  expect(limit.take("9999", at(1))).toBe(999);
  expect(limit.take("0", at(1))).toBe(0);
});
