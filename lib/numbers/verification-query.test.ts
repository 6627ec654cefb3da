import { expect, test } from "vitest";
import {
  parseQueueQuery,
  parseVerificationQuery,
  queueHref,
  verificationsHref,
} from "./verification-query";

const parametersOf = (href: string) =>
  Object.fromEntries(new URL(href, "http://here.invalid").searchParams);

test.each([
  { status: null, find: "", page: 1 },
  { status: "active", find: "VR-1", page: 2 },
  { status: "pending", find: "", page: 1 },
] as const)("an address asks what it was written for: %j", (query) => {
  expect(parseVerificationQuery(parametersOf(verificationsHref(query))).query).toEqual(query);
  expect(parseQueueQuery(parametersOf(queueHref(query))).query).toEqual(query);
});

test("members see all first, staff what waits", () => {
  expect(parseVerificationQuery({}).query.status).toBeNull();
  expect(parseQueueQuery({}).query.status).toBe("pending");
  expect(parseQueueQuery({ status: "sleeping" })).toMatchObject({
    query: { status: "pending" },
    dropped: [{ name: "status", reason: "unknown-word" }],
  });
});
