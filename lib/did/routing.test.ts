import { describe, expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { LIVING } from "@/test/lives";
import { decideRouting, type RoutingTarget, routingTo, targetOf } from "./routing";

const TRUNK: RoutingTarget = { kind: "trunk", id: 7 };
const GROUP: RoutingTarget = { kind: "group", id: 9 };

describe("calls may be sent elsewhere", () => {
  test.each([
    "running",
    "not configured",
    "expiring soon",
    "blocked",
    "awaiting",
    "porting",
  ] as const)("%s: yes", (life) => {
    expect(decideRouting(LIVING[life], TRUNK, NOW)).toEqual({
      kind: "approved",
      change: { facts: { trunkId: 7, trunkGroupId: null }, months: 0 },
    });
  });

  test.each([
    ["canceled", "canceled"],
    ["canceled-in-pool", "canceled"],
    ["expired-in-pool", "expired"],
    ["removal-pending", "removal-pending"],
  ] as const)("%s: no, %s", (life, reason) => {
    expect(decideRouting(LIVING[life], TRUNK, NOW)).toEqual({ kind: "refused", reason });
  });
});

test("a group takes the trunk's place, a trunk the group's, and none both", () => {
  const onTrunk = aDid({ trunkId: 7 });
  const onGroup = aDid({ trunkId: null, trunkGroupId: 9 });
  const change = (did: typeof onTrunk, target: RoutingTarget | null) =>
    decideRouting(did, target, NOW);
  expect(change(onTrunk, GROUP)).toMatchObject({
    change: { facts: { trunkId: null, trunkGroupId: 9 } },
  });
  expect(change(onGroup, TRUNK)).toMatchObject({
    change: { facts: { trunkId: 7, trunkGroupId: null } },
  });
  expect(change(onTrunk, null)).toMatchObject({
    change: { facts: { trunkId: null, trunkGroupId: null } },
  });
  expect(change(onGroup, null)).toMatchObject({
    change: { facts: { trunkId: null, trunkGroupId: null } },
  });
});

test("what is so already is refused as unchanged, after what speaks against it", () => {
  const same = { kind: "trunk", id: aDid().trunkId ?? 0 } as const;
  expect(decideRouting(aDid(), same, NOW)).toEqual({ kind: "refused", reason: "unchanged" });
  expect(decideRouting(aDid({ canceledAt: NOW }), same, NOW)).toEqual({
    kind: "refused",
    reason: "canceled",
  });
  const sameId = { kind: "group", id: same.id } as const;
  expect(decideRouting(aDid(), sameId, NOW).kind).toBe("approved");
});

test.each([null, TRUNK, GROUP])("a routing leads to its target: %j", (target) => {
  expect(targetOf(routingTo(target))).toEqual(target);
});
