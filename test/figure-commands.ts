import fc from "fast-check";
import type { StoredFacts } from "@/db/dids/did-columns";
import { addMonths, DAY_MS } from "@/lib/did/calendar";

/** What members, staff and time can do to a number; `place` says to which of those there are. */
export type FigureCommand =
  | { readonly kind: "move"; readonly by: number }
  | { readonly kind: "insert"; readonly account: number; readonly expiresIn: number | null }
  | { readonly kind: "remove"; readonly place: number }
  | { readonly kind: "change"; readonly place: number; readonly change: Change };

const CHANGES: Record<string, (facts: StoredFacts, now: Date) => Partial<StoredFacts>> = {
  cancel: (_, now) => ({ canceledAt: now }),
  restore: () => ({ canceledAt: null }),
  "no more cycles": () => ({ billingCycles: 0 }),
  "two more cycles": () => ({ billingCycles: 2 }),
  "unlimited cycles": () => ({ billingCycles: null }),
  block: (_, now) => ({ blockedAt: now, blockedReason: "Fraud reports" }),
  unblock: () => ({ blockedAt: null, blockedReason: null }),
  "trunk on": ({ accountId }) => ({ trunkId: accountId }),
  "trunk off": () => ({ trunkId: null }),
  "no capacity": () => ({ capacityLimit: 0 }),
  capacity: () => ({ capacityLimit: null }),
  describe: ({ number }) => ({ description: `Línea ${number}` }),
  "describe no more": () => ({ description: null }),
  "port in": (_, now) => ({ portInStartedAt: now, portInFinishedAt: null }),
  "finish port": (_, now) => ({ portInStartedAt: now, portInFinishedAt: now }),
  "require registration": () => ({ registrationRequired: true, registrationApprovedAt: null }),
  approve: (_, now) => ({ registrationApprovedAt: now }),
  renew: (facts, now) => ({
    expiresAt: addMonths(
      facts.expiresAt !== null && facts.expiresAt > now ? facts.expiresAt : now,
      1,
      25,
    ),
    serviceEndedAt: null,
    serviceEndCause: null,
  }),
  "hand over": ({ accountId }) => ({ accountId: (accountId % 3) + 1, trunkId: null }),
};

export type Change = keyof typeof CHANGES;

/** The facts once that was done to them. */
export function changed(facts: StoredFacts, change: Change, now: Date): StoredFacts {
  return { ...facts, ...CHANGES[change]?.(facts, now) };
}

const place = fc.nat(10_000);

export const someFigureCommand: fc.Arbitrary<FigureCommand> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("move" as const),
      by: fc.integer({ min: 0, max: 6 * DAY_MS }),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant("insert" as const),
      account: fc.integer({ min: 1, max: 3 }),
      expiresIn: fc.option(fc.integer({ min: -2 * DAY_MS, max: 60 * DAY_MS })),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("remove" as const), place }) },
  {
    weight: 60,
    arbitrary: fc.record({
      kind: fc.constant("change" as const),
      place,
      change: fc.constantFrom(...Object.keys(CHANGES)),
    }),
  },
);
