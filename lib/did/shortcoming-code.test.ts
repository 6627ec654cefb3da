import { expect, test } from "vitest";
import type { Shortcoming } from "./requirement";
import { shortcomingCode, shortcomingsIn } from "./shortcoming-code";

test.each<Shortcoming>([
  { kind: "name" },
  { kind: "address" },
  { kind: "identity", needed: "business" },
  { kind: "place", within: "region" },
  { kind: "document", document: "address-proof" },
])("%o is read back as it was kept", (missing) => {
  expect(shortcomingsIn(shortcomingCode(missing))).toEqual([missing]);
});

test("several are kept by comma, and what is none is left out", () => {
  expect(shortcomingsIn("name,refunded,place:city")).toEqual([
    { kind: "name" },
    { kind: "place", within: "city" },
  ]);
  expect(shortcomingsIn("")).toEqual([]);
});
