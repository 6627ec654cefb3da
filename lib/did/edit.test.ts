import { expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { decideEdit } from "./edit";

test("an edit changes only the parts that it names and that differ", () => {
  const did = aDid({ description: "Desk", billingCycles: 3 });
  const edit = { description: "Desk", cycles: 4, target: { kind: "group", id: 7 } } as const;
  expect(decideEdit(did, edit, NOW)).toEqual({
    kind: "approved",
    change: { facts: { billingCycles: 4, trunkId: null, trunkGroupId: 7 }, months: 0 },
  });
  expect(decideEdit(did, { description: "Desk" }, NOW)).toEqual({
    kind: "refused",
    reason: "unchanged",
  });
});

test("what one part is refused for, the whole number is refused for", () => {
  const did = aDid({ canceledAt: NOW });
  const edit = { description: "Moved", cycles: 4 };
  expect(decideEdit(did, edit, NOW)).toEqual({ kind: "refused", reason: "canceled" });
  expect(decideEdit(did, { description: "Moved" }, NOW)).toMatchObject({ kind: "approved" });
});
