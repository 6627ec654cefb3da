import { describe, expect, test } from "vitest";
import { aDid } from "@/test/cast";
import { decideLeaving, type Emptying } from "./deletable";

const NONE = new Set<number>();
const facts = (emptying: Emptying, did: Partial<Parameters<typeof decideLeaving>[0]>) => {
  const sources = { capacityPoolId: null, sharedGroupId: null };
  const decision = decideLeaving({ ...aDid(), ...sources, ...did }, emptying);
  return decision.kind === "approved" ? decision.change.facts : decision.reason;
};

describe("a number loses what is deleted, and nothing else", () => {
  const there = { kind: "group", id: 9 } as const;
  const nowhere = { trunkId: null, trunkGroupId: null };
  const noPool = { capacityPoolId: null, dedicatedChannels: 0 };
  const noGroup = { sharedGroupId: null, sharedChannels: 0 };
  const trunk = { kind: "trunk", id: 7, moveTo: there, sharedGroups: NONE } as const;
  const group = { ...trunk, kind: "group", moveTo: null } as const;
  const shared = { ...group, kind: "shared" } as const;
  const pool = { ...group, kind: "pool", sharedGroups: new Set([3]) } as const;

  test.each([
    [
      "its trunk, for where it goes instead",
      trunk,
      { trunkId: 7 },
      { ...nowhere, trunkGroupId: 9 },
    ],
    ["its group, for nowhere", group, { trunkId: null, trunkGroupId: 7 }, nowhere],
    ["its shared group", shared, { sharedGroupId: 7, capacityPoolId: 7 }, noGroup],
    ["its pool", pool, { capacityPoolId: 7, dedicatedChannels: 4 }, noPool],
    ["the shared group of a pool", pool, { sharedGroupId: 3, capacityPoolId: 1 }, noGroup],
    ["both", pool, { sharedGroupId: 3, capacityPoolId: 7 }, { ...noPool, ...noGroup }],
    ["nothing, with another trunk", trunk, { trunkId: 8 }, "changed-since"],
    [
      "nothing, with a group of that id",
      trunk,
      { trunkId: null, trunkGroupId: 7 },
      "changed-since",
    ],
    ["nothing, with another pool", pool, { capacityPoolId: 8, sharedGroupId: 4 }, "changed-since"],
    ["its trunk, though it was canceled", trunk, { trunkId: 7, canceledAt: new Date(0) }, there],
  ] as const)("%s", (_, emptying, did, expected) => {
    const asFacts = expected === there ? { ...nowhere, trunkGroupId: 9 } : expected;
    expect(facts(emptying, did)).toEqual(asFacts);
  });
});
