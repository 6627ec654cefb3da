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
  cycles: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 2 }),
  waiting: fc.constantFrom(false, false, false, true),
  account: fc.integer({ min: 0, max: 1 }),
});

/** What can happen between two sweeps, sweeps included. */
export type Command =
  | { readonly kind: "move"; readonly by: number }
  | { readonly kind: "read"; readonly account: number }
  | { readonly kind: "sweep"; readonly steps: number }
  /** The database is closed and opened again, as after the end of a process. */
  | { readonly kind: "reopen" }
  /** Another process sweeps while this one does. */
  | { readonly kind: "both-sweep" }
  /** Another process is killed while it sweeps, so many milliseconds after it began. */
  | { readonly kind: "killed-sweep"; readonly after: number }
  | { readonly kind: "cancel" | "restore"; readonly place: number }
  | { readonly kind: "cycles"; readonly place: number; readonly cycles: number | null }
  | MoneyCommand;

export type MoneyCommand =
  | { readonly kind: "top-up"; readonly account: number; readonly amount: number }
  | { readonly kind: "limit"; readonly account: number; readonly limit: number | null }
  | { readonly kind: "hold"; readonly account: number; readonly share: number }
  | { readonly kind: "let-go"; readonly account: number }
  | {
      readonly kind: "price";
      readonly account: number;
      readonly monthly: number;
      readonly ahead: number;
    };

const place = fc.integer({ min: 0, max: 11 });
const account = fc.integer({ min: 0, max: 1 });
const kind = <const K extends string>(word: K) => fc.constant(word);

const moneyCommands: fc.Arbitrary<MoneyCommand>[] = [
  fc.record({ kind: kind("top-up"), account, amount: fc.integer({ min: 1, max: 1500 }) }),
  fc.record({
    kind: kind("limit"),
    account,
    limit: fc.option<number>(fc.integer({ min: 0, max: 600 }), { freq: 6 }),
  }),
  fc.record({ kind: kind("hold"), account, share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: kind("let-go"), account }),
  fc.record({
    kind: kind("price"),
    account,
    monthly: fc.integer({ min: 0, max: 400 }),
    ahead: fc.integer({ min: 0, max: 90 * DAY }),
  }),
];

export const someCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 120,
    arbitrary: fc.record({ kind: kind("move"), by: fc.integer({ min: -3 * DAY, max: 25 * DAY }) }),
  },
  { weight: 30, arbitrary: fc.record({ kind: kind("read"), account }) },
  {
    weight: 60,
    arbitrary: fc.record({ kind: kind("sweep"), steps: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind("reopen") }) },
  { weight: 9, arbitrary: fc.record({ kind: kind("both-sweep") }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kind("killed-sweep"), after: fc.integer({ min: 0, max: 30 }) }),
  },
  {
    weight: 30,
    arbitrary: fc.record({ kind: fc.constantFrom("cancel" as const, "restore" as const), place }),
  },
  {
    weight: 30,
    arbitrary: fc.record({
      kind: kind("cycles"),
      place,
      cycles: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 2 }),
    }),
  },
  ...moneyCommands.map((arbitrary) => ({ weight: 21, arbitrary })),
);
