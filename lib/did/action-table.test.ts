import { describe, expect, it } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { ACTION_TABLE, ACTIONS, type Action, refusalOf } from "./action-table";
import { DAY_MS, laterBy } from "./calendar";
import type { Did } from "./did";
import { LIVES, type Life, lifeOf } from "./life";
import { AGING_POOL_MS } from "./service-aging-pool";

const EXPIRED = laterBy(NOW, -DAY_MS);
const ended = { expiresAt: EXPIRED, serviceEndedAt: EXPIRED };
const porting = { portInStartedAt: EXPIRED, activatedAt: null, expiresAt: null };

/** One number in each state of the table. */
const NUMBERS: Record<Life, Did> = {
  running: aDid(),
  blocked: aDid({ blockedAt: EXPIRED, blockedReason: "Fraud" }),
  awaiting: aDid({ registrationRequired: true, activatedAt: null, expiresAt: null }),
  porting: aDid(porting),
  canceled: aDid({ canceledAt: EXPIRED }),
  "canceled-in-pool": aDid({ ...ended, canceledAt: EXPIRED, serviceEndCause: "canceled" }),
  "expired-in-pool": aDid({ ...ended, serviceEndCause: "cycles-used-up", billingCycles: 0 }),
  "removal-pending": aDid({
    expiresAt: laterBy(NOW, -AGING_POOL_MS),
    serviceEndedAt: laterBy(NOW, -AGING_POOL_MS),
    serviceEndCause: "cycles-used-up",
  }),
};

/** The table of actions and states, cell by cell: "yes", or the reason. */
const CELLS: Record<Action, readonly string[]> = {
  renew: ["yes", "yes", "awaiting-registration", "porting", "canceled", "canceled", "yes"],
  restore: [
    "not-canceled",
    "not-canceled",
    "not-canceled",
    "not-canceled",
    "yes",
    "yes",
    "expired",
  ],
  cancel: [
    "yes",
    "yes",
    "remove-instead",
    "porting",
    "already-canceled",
    "already-canceled",
    "service-ended",
  ],
  remove: [
    "not-awaiting",
    "not-awaiting",
    "yes",
    "porting",
    "not-awaiting",
    "not-awaiting",
    "not-awaiting",
  ],
  cycles: ["yes", "yes", "yes", "porting", "canceled", "canceled", "expired"],
  routing: ["yes", "yes", "yes", "yes", "canceled", "canceled", "expired"],
  "end-user": ["yes", "yes", "yes", "yes", "canceled", "canceled", "expired"],
  service: ["yes", "yes", "yes", "porting", "canceled", "canceled", "expired"],
  block: ["yes", "yes", "yes", "porting", "yes", "service-ended", "service-ended"],
  describe: ["yes", "yes", "yes", "yes", "yes", "yes", "yes"],
};

describe("a number stands in one state of the table", () => {
  it.each(LIVES)("%s", (life) => {
    expect(lifeOf(NUMBERS[life], NOW)).toBe(life);
  });

  it("until the instant of its expiry, and until the last instant of the aging pool", () => {
    const did = aDid({ expiresAt: NOW });
    expect(lifeOf(did, laterBy(NOW, -1))).toBe("running");
    expect(lifeOf(did, NOW)).toBe("expired-in-pool");
    expect(lifeOf(did, laterBy(NOW, AGING_POOL_MS - 1))).toBe("expired-in-pool");
    expect(lifeOf(did, laterBy(NOW, AGING_POOL_MS))).toBe("removal-pending");
  });

  it("and a canceled one is told apart from an expired one before and after its expiry", () => {
    const did = aDid({ expiresAt: NOW, canceledAt: EXPIRED });
    expect(lifeOf(did, laterBy(NOW, -1))).toBe("canceled");
    expect(lifeOf(did, NOW)).toBe("canceled-in-pool");
  });
});

describe("what may be done in which state", () => {
  const rows = ACTIONS.flatMap((action) =>
    CELLS[action].map((cell, place) => ({ action, life: LIVES[place] ?? "running", cell })),
  );

  it.each(rows)("$action, $life: $cell", ({ action, life, cell }) => {
    expect(refusalOf(action, NUMBERS[life], NOW) ?? "yes").toBe(cell);
  });

  it("has an answer to every action in every state", () => {
    expect(Object.keys(ACTION_TABLE).sort()).toEqual([...ACTIONS].sort());
    for (const action of ACTIONS) {
      expect(Object.keys(ACTION_TABLE[action]).sort()).toEqual([...LIVES].sort());
    }
  });

  it("is nothing but a description beyond the aging pool", () => {
    const possible = ACTIONS.filter(
      (action) => refusalOf(action, NUMBERS["removal-pending"], NOW) === null,
    );
    expect(possible).toEqual(["describe"]);
  });
});
