import { expect, it } from "vitest";
import { returnPath } from "./return-path";

it.each([
  ["/numbers?status=active&page=2", "/numbers?status=active&page=2"],
  ["/numbers/35319609036#actions", "/numbers/35319609036#actions"],
  ["/staff", "/staff"],
])("leads back to %s", (to, expected) => {
  expect(returnPath(to)).toBe(expected);
});

it.each([
  undefined,
  "",
  "numbers",
  "//evil.test",
  "/\\evil.test",
  "/\t/evil.test",
  "/.//evil.test",
  "/x/..//evil.test",
  "https://evil.test",
  "javascript:alert(1)",
  "/sign-in?to=/sign-in",
  "/welcome?code=1",
  "/api/auth/signout",
  `/${"x".repeat(20_000)}`,
])("leads to the front door instead of %s", (to) => {
  expect(returnPath(to)).toBe("/");
});
