import { expect, test } from "vitest";
import { withBatch } from "@/lib/numbers/batch-href";
import { batchPage, pageAfter } from "./batch-page";

test.each([
  ["/numbers", "/numbers"],
  ["/numbers?country=IE,ES&page=2", "/numbers?country=IE,ES&page=2"],
  ["/numbers?batch=old&status=active", "/numbers?status=active"],
  ["/numbers/35319609036", "/numbers/35319609036"],
  ["/numbers/35319609036?batch=old#actions", "/numbers/35319609036"],
])("%s shows a batch as %s", (given, page) => {
  expect(batchPage(given)).toBe(page);
});

test.each([
  undefined,
  "",
  "https://evil.test/numbers",
  "//evil.test/numbers",
  "/\\evil.test",
  "/settings",
  "/numbers/export?all=yes",
  "/numbers/35319609036/card",
  "/numbers/../staff",
  "/sign-in?to=/numbers",
  `/numbers?description=${"x".repeat(20_000)}`,
])("%s is no page for a batch: the list is", (given) => {
  expect(batchPage(given)).toBe("/numbers");
});

test("a batch is one more parameter of its page", () => {
  expect(withBatch("/numbers", "k")).toBe("/numbers?batch=k");
  expect(withBatch("/numbers?page=2", "k")).toBe("/numbers?page=2&batch=k");
});

test("a number that was removed has no page to show that on: the list does", () => {
  expect(pageAfter("remove", "/numbers/35319609036")).toBe("/numbers");
  expect(pageAfter("remove", "/numbers?page=2")).toBe("/numbers?page=2");
  expect(pageAfter("cancel", "/numbers/35319609036")).toBe("/numbers/35319609036");
});
