import fc from "fast-check";
import { ATTENTION_REASONS } from "@/lib/did/attention";
import { FEATURES, NUMBER_TYPES } from "@/lib/did/feature";
import { CNAM_STATES, EMERGENCY_STATES } from "@/lib/did/service";
import { STATUSES } from "@/lib/did/status";
import { VERIFICATION_STATES } from "@/lib/did/verification";
import {
  DEFAULT_LIST_QUERY,
  type ListFilters,
  type ListQuery,
  PAGE_SIZES,
  SORT_KEYS,
} from "@/lib/numbers/list-query";
import type { RandomAccount } from "./random-account";
import { PLACES } from "./random-coverage";
import { idOfSet } from "./random-sets";

const STRANGER_ID = 999_999;
const DAYS = ["2025-01-01", "2026-03-05", "2026-03-10", "2026-03-15", "2026-06-01"];
const COUNTS = [0, 1, 2, 5, 999];

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 3 });

function range<T extends string | number>(values: readonly T[]) {
  const end = fc.option(fc.constantFrom(...values));
  return fc
    .tuple(end, end)
    .filter(([from, to]) => from !== to && (from === null || to === null || from < to))
    .map(([from, to]) => ({ from, to }));
}

/** Values that some of the account's numbers have, and now and then one that none has. */
function fillingFilters({ belongings, rows }: RandomAccount) {
  const numbers = rows.map((row) => row.did.number);
  const held = fc.constantFrom(...numbers, "35312345678");
  const idOrNone = (ids: readonly number[]) =>
    fc.constantFrom<number | "none">(...ids, STRANGER_ID, "none");
  const counts = range(COUNTS).map((ends) => ({ kind: "range" as const, ...ends }));
  const anyOf: { readonly [K in keyof ListFilters]: fc.Arbitrary<ListFilters[K]> } = {
    number: fc
      .tuple(held, fc.nat(8), fc.integer({ min: 1, max: 6 }))
      .map(([number, start, length]) => number.slice(start % number.length).slice(0, length)),
    numbers: fc.uniqueArray(held, { minLength: 1, maxLength: 40 }).map((list) => list.sort()),
    set: fc.constantFrom(...belongings.sets, idOfSet(1, 1), idOfSet(STRANGER_ID, 1)),
    description: fc.constantFrom(
      "sales",
      "SALES",
      "%",
      "_",
      "a",
      "МОСК",
      "ße",
      "full",
      '"',
      "😀",
      "’",
    ),
    country: some([...PLACES, "MT"]),
    region: fc.constantFrom<string | number>(1, 2, 5, "IE-1", "US-2", "XX-9", STRANGER_ID),
    city: fc.constantFrom(1, 2, 3, STRANGER_ID),
    type: some(NUMBER_TYPES),
    trunk: idOrNone(belongings.trunks),
    group: idOrNone(belongings.groups),
    identity: idOrNone(belongings.identities),
    address: idOrNone(belongings.addresses),
    verification: some(VERIFICATION_STATES),
    reference: fc.constantFrom(
      ...belongings.verifications.map((one) => one.reference),
      "V-11",
      "?",
    ),
    emergency: some(EMERGENCY_STATES),
    a2p: some(EMERGENCY_STATES),
    cnam: some(CNAM_STATES),
    cycles: fc.oneof(fc.constant({ kind: "unlimited" as const }), counts),
    capacity: fc.oneof(
      fc.constant({ kind: "none" as const }),
      counts,
      fc.constantFrom(...belongings.pools).map((id) => ({ kind: "pool" as const, id })),
    ),
    features: some(FEATURES),
    period: some([1, 3, 6, 12, 24] as const),
    expires: fc.oneof(
      fc.constantFrom(7 as const, 30 as const, 90 as const).map((days) => ({
        kind: "within" as const,
        days,
      })),
      range(DAYS).map((ends) => ({ kind: "days" as const, ...ends })),
    ),
    renews: fc.boolean(),
    added: range(DAYS),
    order: fc.constantFrom(...belongings.orders.map((one) => one.reference), "O-11", "?"),
    attention: fc.constantFrom("any" as const, ...ATTENTION_REASONS),
  };
  return anyOf;
}

export const FILTERS_ASKED = Object.keys(
  fillingFilters({
    belongings: {
      accountId: 0,
      trunks: [],
      groups: [],
      pools: [0],
      shared: [],
      identities: [],
      addresses: [],
      verifications: [],
      orders: [],
      sets: [],
    },
    rows: [],
  }),
) as readonly (keyof ListFilters)[];

/** One filter, filled, with a number by which a test varies the rest. */
export function aFilterOf(account: RandomAccount, name: keyof ListFilters) {
  const value: fc.Arbitrary<unknown> = fillingFilters(account)[name];
  return fc
    .tuple(value, fc.nat(1000))
    .map(([filled, seed]) => ({ asked: { [name]: filled } as Partial<ListFilters>, seed }));
}

/** Up to four filters, any section, order and page size. */
export function aQueryOf(account: RandomAccount): fc.Arbitrary<ListQuery> {
  const filling: Record<string, fc.Arbitrary<unknown>> = fillingFilters(account);
  const filters = fc
    .subarray(Object.keys(filling), { maxLength: 4 })
    .chain((names) =>
      fc.record(
        Object.fromEntries(names.map((name) => [name, filling[name] ?? fc.constant(null)])),
      ),
    );
  return fc
    .record({
      filters,
      status: fc.option(fc.constantFrom(...STATUSES)),
      sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
      per: fc.constantFrom(...PAGE_SIZES),
    })
    .map(
      ({ filters: asked, ...rest }) => ({ ...DEFAULT_LIST_QUERY, ...asked, ...rest }) as ListQuery,
    );
}
