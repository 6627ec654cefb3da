import { describe, expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { LIVING } from "@/test/lives";
import { type Capacity, type CapacityWanted, decideCapacity, freeChannels } from "./capacity";
import type { Did } from "./did";

const NONE = { capacityPoolId: null, sharedGroupId: null };

function decided(overrides: Partial<Did & Capacity>, wanted: CapacityWanted) {
  return decideCapacity({ ...aDid(), ...NONE, ...overrides }, wanted, NOW);
}

describe("capacity may be set", () => {
  test.each([
    "running",
    "not configured",
    "expiring soon",
    "blocked",
    "awaiting",
    "porting",
  ] as const)("%s: yes", (life) => {
    expect(decideCapacity({ ...LIVING[life], ...NONE }, { limit: 4 }, NOW)).toMatchObject({
      kind: "approved",
      change: { facts: { capacityLimit: 4 } },
    });
  });

  test.each([
    ["canceled", "canceled"],
    ["canceled-in-pool", "canceled"],
    ["expired-in-pool", "expired"],
    ["removal-pending", "removal-pending"],
  ] as const)("%s: no, %s", (life, reason) => {
    expect(decideCapacity({ ...LIVING[life], ...NONE }, { limit: 4 }, NOW)).toEqual({
      kind: "refused",
      reason,
    });
  });
});

describe("what is not named stays", () => {
  const held = {
    capacityLimit: 9,
    dedicatedChannels: 3,
    capacityPoolId: 5,
    sharedGroupId: 6,
    sharedChannels: 20,
  };
  test.each<[CapacityWanted, Partial<Capacity>]>([
    [{ limit: null }, { capacityLimit: null }],
    [{ limit: 0 }, { capacityLimit: 0 }],
    [{ dedicated: { poolId: 5, channels: 4, free: 1 } }, { dedicatedChannels: 4 }],
    [
      { dedicated: { poolId: 5, channels: 0, free: 0 } },
      { dedicatedChannels: 0, capacityPoolId: null },
    ],
    [{ shared: null }, { sharedGroupId: null, sharedChannels: 0 }],
    [{ shared: { groupId: 8, channels: 30 } }, { sharedGroupId: 8, sharedChannels: 30 }],
  ])("%j", (wanted, change) => {
    expect(decided(held, wanted)).toEqual({
      kind: "approved",
      change: { facts: { ...held, ...change }, months: 0 },
    });
  });

  test("and nothing that is so already is written", () => {
    for (const wanted of [
      {},
      { limit: 9 },
      { dedicated: { poolId: 5, channels: 3, free: 0 } },
      { shared: { groupId: 6, channels: 20 } },
    ]) {
      expect(decided(held, wanted)).toEqual({ kind: "refused", reason: "unchanged" });
    }
  });
});

describe("a pool gives what is free in it", () => {
  const asked = (channels: number, free: number) => ({ dedicated: { poolId: 5, channels, free } });
  const refusal = { kind: "refused", reason: "not-enough-channels" };

  test("all of it, and not one channel more", () => {
    expect(decided({}, asked(4, 4)).kind).toBe("approved");
    expect(decided({}, asked(5, 4))).toEqual(refusal);
  });

  test("beside what the number holds in this pool, but not in another", () => {
    const held = { dedicatedChannels: 3, capacityPoolId: 5 };
    expect(decided(held, asked(4, 1)).kind).toBe("approved");
    expect(decided(held, asked(5, 1))).toEqual(refusal);
    expect(decided({ ...held, capacityPoolId: 6 }, asked(4, 1))).toEqual(refusal);
    expect(decided({ ...held, capacityPoolId: null }, asked(4, 1))).toEqual(refusal);
  });

  test("and takes channels back even when more was given out than it has", () => {
    const held = { dedicatedChannels: 3, capacityPoolId: 5 };
    expect(decided(held, asked(2, -10)).kind).toBe("approved");
    expect(decided(held, asked(4, -10))).toEqual(refusal);
  });
});

test("free is what neither numbers nor shared groups have taken", () => {
  expect(freeChannels({ channels: 40, dedicated: 12, shared: 20 })).toBe(8);
  expect(freeChannels({ channels: 10, dedicated: 12, shared: 0 })).toBe(-2);
});
