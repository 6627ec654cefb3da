import { formatNumber } from "./format-number";
import { FILTER_NAMES } from "./list-parameters";
import {
  type CapacityFilter,
  type CyclesFilter,
  DEFAULT_LIST_QUERY,
  type ExpiresFilter,
  type IdOrNone,
  type ListFilters,
  type ListQuery,
} from "./list-query";
import { counted, FEATURE_WORDS, formatCount, NUMBER_TYPE_WORDS, periodWords } from "./wording";
import { FILTER_LABELS } from "./wording-filters";
import { SERVICE_STATE_WORDS, VERIFICATION_WORDS } from "./wording-services";
import { ATTENTION_WORDS } from "./wording-status";
import { formatDay } from "./wording-time";

/** What ids and codes of a question are called; `null` = the account has no such thing. */
export interface FilterNames {
  readonly countries: ReadonlyMap<string, string>;
  readonly region: string | null;
  readonly city: string | null;
  readonly trunk: string | null;
  readonly group: string | null;
  readonly identity: string | null;
  readonly address: string | null;
  readonly pool: string | null;
  /** How many numbers the stored set holds. */
  readonly set: number | null;
}

/** One chip: a filter in words, and the question without it. */
export interface ActiveFilter {
  readonly parameter: keyof ListFilters;
  readonly label: string;
  readonly value: string;
  readonly without: ListQuery;
}

/** Every filter of a question, in the URL's order. Taking one away goes back to page 1. */
export function activeFilters(query: ListQuery, names: FilterNames): readonly ActiveFilter[] {
  return FILTER_NAMES.flatMap((parameter) => {
    const value = VALUES[parameter](query, names);
    if (value === null) return [];
    return [
      { parameter, label: FILTER_LABELS[parameter], value, without: lacking(query, parameter) },
    ];
  });
}

function lacking(query: ListQuery, parameter: keyof ListFilters): ListQuery {
  const { page, after, before } = DEFAULT_LIST_QUERY;
  return { ...query, [parameter]: DEFAULT_LIST_QUERY[parameter], page, after, before };
}

type Say = (filters: ListFilters, names: FilterNames) => string | null;

/** `null` where nothing is asked. */
const VALUES: Record<keyof ListFilters, Say> = {
  number: ({ number }) => number && `contains ${number}`,
  numbers: ({ numbers }) => {
    const [only] = numbers;
    if (only === undefined) return null;
    return numbers.length === 1 ? formatNumber(only) : counted(numbers.length, "number");
  },
  set: ({ set }, names) => {
    if (set === null) return null;
    return names.set === null ? "no longer kept" : `${formatCount(names.set)} pasted`;
  },
  description: ({ description }) => description && `contains “${description}”`,
  country: ({ country }, { countries }) => list(country, (code) => countries.get(code) ?? code),
  region: ({ region }, names) => (region === null ? null : (names.region ?? unknown(region))),
  city: ({ city }, names) => (city === null ? null : (names.city ?? unknown(city))),
  type: ({ type }) => list(type, (word) => NUMBER_TYPE_WORDS[word]),
  trunk: ({ trunk }, names) => idWords(trunk, names.trunk, "No trunk or group"),
  group: ({ group }, names) => idWords(group, names.group),
  identity: ({ identity }, names) => idWords(identity, names.identity),
  address: ({ address }, names) => idWords(address, names.address),
  verification: ({ verification }) => list(verification, (state) => VERIFICATION_WORDS[state]),
  reference: ({ reference }) => reference,
  emergency: ({ emergency }) => list(emergency, (state) => SERVICE_STATE_WORDS[state]),
  a2p: ({ a2p }) => list(a2p, (state) => SERVICE_STATE_WORDS[state]),
  cnam: ({ cnam }) => list(cnam, (state) => SERVICE_STATE_WORDS[state]),
  cycles: ({ cycles }) => cycles && cyclesFilterWords(cycles),
  capacity: ({ capacity }, names) => capacity && capacityWords(capacity, names.pool),
  features: ({ features }) => list(features, (feature) => FEATURE_WORDS[feature], " and "),
  period: ({ period }) => list(period, periodWords),
  expires: ({ expires }) => expires && expiresWords(expires),
  renews: ({ renews }) =>
    list(renews === null ? [] : [renews], (goesOn) => (goesOn ? "Yes" : "No")),
  added: ({ added }) => added && daysWords(added.from, added.to),
  order: ({ order }) => order,
  attention: ({ attention }) =>
    attention && (attention === "any" ? "Any reason" : ATTENTION_WORDS[attention]),
};

function list<T>(values: readonly T[], say: (value: T) => string, between = ", "): string | null {
  return values.length === 0 ? null : values.map(say).join(between);
}

function unknown(id: string | number): string {
  return `unknown (${id})`;
}

function idWords(asked: IdOrNone | null, name: string | null, none = "None"): string | null {
  if (asked === null) return null;
  return asked === "none" ? none : (name ?? unknown(asked));
}

function cyclesFilterWords(cycles: CyclesFilter): string {
  return cycles.kind === "unlimited" ? "Unlimited" : countsWords(cycles.from, cycles.to);
}

function capacityWords(capacity: CapacityFilter, pool: string | null): string {
  if (capacity.kind === "none") return "None";
  if (capacity.kind === "pool") return `pool ${pool ?? unknown(capacity.id)}`;
  return countsWords(capacity.from, capacity.to);
}

function expiresWords(expires: ExpiresFilter): string {
  if (expires.kind === "within") return `within ${expires.days} days`;
  return daysWords(expires.from, expires.to);
}

function countsWords(from: number | null, to: number | null): string {
  if (from !== null && from === to) return formatCount(from);
  if (from === null) return `at most ${formatCount(to ?? 0)}`;
  return to === null
    ? `at least ${formatCount(from)}`
    : `${formatCount(from)} to ${formatCount(to)}`;
}

/** A range of days, either end open. */
export function daysWords(from: string | null, to: string | null): string {
  const say = (day: string | null) => formatDay(new Date(`${day}T00:00:00Z`), "UTC");
  if (from === null) return `until ${say(to)}`;
  if (to === null) return `from ${say(from)}`;
  return from === to ? say(from) : `${say(from)} to ${say(to)}`;
}
