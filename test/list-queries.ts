import fc from "fast-check";
import { ATTENTION_REASONS } from "@/lib/did/attention";
import { BILLING_PERIODS } from "@/lib/did/billing-cycles";
import { FEATURES, NUMBER_TYPES } from "@/lib/did/feature";
import { A2P_STATES, CNAM_STATES, EMERGENCY_STATES } from "@/lib/did/service";
import { STATUSES } from "@/lib/did/status";
import { VERIFICATION_STATES } from "@/lib/did/verification";
import { encodeCursor } from "@/lib/numbers/list-cursor";
import {
  type CapacityFilter,
  type CountRange,
  type CyclesFilter,
  type DayRange,
  DEFAULT_LIST_QUERY,
  type ExpiresFilter,
  type IdOrNone,
  type ListFilters,
  type ListQuery,
  PAGE_SIZES,
  SORT_KEYS,
} from "@/lib/numbers/list-query";

/** Some of a set, in the set's own order, as a question carries them. */
const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const anId = fc.integer({ min: 1, max: 1_000_000 });
const anIdOrNone = fc.oneof(anId, fc.constant("none" as const)) as fc.Arbitrary<IdOrNone>;
const aNumber = fc.stringMatching(/^[1-9][0-9]{6,14}$/);
const aText = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, "")
      .normalize("NFC")
      .trim(),
  )
  .filter((text) => text !== "");
const aDay = fc
  .date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

function ends<T extends string | number>(end: fc.Arbitrary<T>) {
  return fc
    .tuple(fc.option(end), fc.option(end))
    .filter(([from, to]) => from !== null || to !== null)
    .map(([from, to]) =>
      from !== null && to !== null && from > to ? { from: to, to: from } : { from, to },
    );
}
const aCountRange: fc.Arbitrary<CountRange> = ends(fc.integer({ min: 0, max: 999 }));
const aDayRange: fc.Arbitrary<DayRange> = ends(aDay);
const asRange = <T>(range: T) => ({ kind: "range" as const, ...range });

/** One arbitrary a filter: what it may hold when it is set. */
const FILTERS: { readonly [K in keyof ListFilters]: fc.Arbitrary<ListFilters[K]> } = {
  number: fc.stringMatching(/^[0-9]{1,15}$/),
  numbers: fc.uniqueArray(aNumber, { minLength: 1, maxLength: 20 }).map((all) => all.sort()),
  set: fc.stringMatching(/^[\w-]{43}$/),
  description: aText,
  country: someOf(["DE", "FR", "GB", "IE", "US"]),
  region: fc.oneof(anId, fc.stringMatching(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)),
  city: anId,
  type: someOf(NUMBER_TYPES),
  trunk: anIdOrNone,
  group: anIdOrNone,
  identity: anIdOrNone,
  address: anIdOrNone,
  verification: someOf(VERIFICATION_STATES).map((states) =>
    ["approved", "pending", "rejected", "unassigned"].filter((state) =>
      (states as string[]).includes(state),
    ),
  ) as fc.Arbitrary<ListFilters["verification"]>,
  reference: aText,
  emergency: someOf(EMERGENCY_STATES),
  a2p: someOf(A2P_STATES),
  cnam: someOf(CNAM_STATES),
  cycles: fc.oneof(
    fc.constant<CyclesFilter>({ kind: "unlimited" }),
    aCountRange.map<CyclesFilter>(asRange),
  ),
  capacity: fc.oneof(
    fc.constant<CapacityFilter>({ kind: "none" }),
    anId.map<CapacityFilter>((id) => ({ kind: "pool", id })),
    aCountRange.map<CapacityFilter>(asRange),
  ),
  features: someOf(FEATURES),
  period: someOf(BILLING_PERIODS),
  expires: fc.oneof(
    fc.constantFrom(7, 30, 90).map((days) => ({ kind: "within", days }) as ExpiresFilter),
    aDayRange.map<ExpiresFilter>((range) => ({ kind: "days", ...range })),
  ),
  renews: fc.boolean(),
  added: aDayRange,
  order: aText,
  attention: fc.constantFrom("any" as const, ...ATTENTION_REASONS),
};

/** Any question the list can be asked, in the form in which the URL's reader gives it. */
export function aListQuery(): fc.Arbitrary<ListQuery> {
  const filters = fc.record(FILTERS, { requiredKeys: [] });
  const sort = fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() });
  const question = fc.record({
    status: fc.option(fc.constantFrom(...STATUSES)),
    sort,
    per: fc.constantFrom(...PAGE_SIZES),
  });
  const place = fc.oneof(
    fc.integer({ min: 1, max: 100_000 }).map((page) => ({ page })),
    fc.constant({ before: "end" }),
    fc.tuple(fc.constantFrom("after" as const, "before" as const), aNumber),
  );
  return fc.tuple(filters, question, place).map(([some, asked, where]) => {
    const query = { ...DEFAULT_LIST_QUERY, ...some, ...asked } as ListQuery;
    if (!Array.isArray(where)) return { ...query, ...where };
    return { ...query, [where[0]]: encodeCursor(query, positionFor(query, where[1])) };
  });
}

function positionFor(query: ListQuery, number: string) {
  const isText = ["number", "country", "description"].includes(query.sort.key);
  return { key: isText ? number : Number(number) % 1000, number };
}
