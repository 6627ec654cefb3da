import fc from "fast-check";

const DAY = 86_400_000;

/** A number as a run begins: its expiry in milliseconds from then. */
export interface Facts {
  readonly expiresIn: number;
  readonly anchor: number;
  readonly period: number;
  readonly cycles: number | null;
  readonly waiting: boolean;
  readonly account: number;
}

export const someFacts: fc.Arbitrary<Facts> = fc.record({
  expiresIn: fc.oneof(
    fc.integer({ min: 1, max: 70 }).map((days) => days * DAY),
    fc.integer({ min: 1, max: 70 * DAY }),
  ),
  anchor: fc.integer({ min: 1, max: 31 }),
  period: fc.constantFrom(1, 1, 3, 6),
  cycles: fc.option(fc.integer({ min: 0, max: 3 })),
  waiting: fc.constantFrom(false, false, true),
  account: fc.integer({ min: 1, max: 2 }),
});

/** What can happen between two sweeps, sweeps included. */
export type Command =
  | { readonly kind: "move"; readonly by: number }
  | { readonly kind: "read"; readonly account: number }
  | { readonly kind: "sweep"; readonly steps: number }
  | { readonly kind: "cancel" | "restore"; readonly place: number }
  | { readonly kind: "cycles"; readonly place: number; readonly cycles: number | null };

const place = fc.integer({ min: 0, max: 11 });
export const someCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("move" as const),
      by: fc.integer({ min: -3 * DAY, max: 40 * DAY }),
    }),
  },
  fc.record({ kind: fc.constant("read" as const), account: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant("sweep" as const), steps: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constantFrom("cancel" as const, "restore" as const), place }),
  fc.record({
    kind: fc.constant("cycles" as const),
    place,
    cycles: fc.option(fc.integer({ min: 0, max: 2 })),
  }),
);
