import { attentionReasons } from "@/lib/did/attention";
import { DAY_MS } from "@/lib/did/calendar";
import type { Did } from "@/lib/did/did";
import { shownBillingCycles } from "@/lib/did/did";
import type { Feature, NumberType } from "@/lib/did/feature";
import { capacityOf, STATUSES, statusOf } from "@/lib/did/status";
import type { ListQuery } from "@/lib/numbers/list-query";

/** A number as the plain model of the list knows it: its facts, and where and whose it is. */
export interface ModelDid {
  readonly did: Did;
  readonly accountId: number;
  readonly country: string;
  readonly regionId: number | null;
  readonly regionCode: string | null;
  readonly cityId: number | null;
  readonly type: NumberType;
  readonly features: readonly Feature[];
  readonly identityId: number | null;
  readonly addressId: number | null;
  readonly reference: string | null;
  readonly order: string | null;
  readonly poolId: number | null;
  readonly poolOfSharedGroup: number | null;
  /** Ids of the account's stored sets that it is in. */
  readonly sets: readonly string[];
}

/** What the list must answer: told by the contract, row by row, with no index and no SQL. */
export function modelAnswer(
  all: readonly ModelDid[],
  accountId: number,
  query: ListQuery,
  now: Date,
): readonly ModelDid[] {
  return all
    .filter((row) => row.accountId === accountId && matches(row, query, now))
    .sort((one, other) => compare(one, other, query, now));
}

function matches(row: ModelDid, query: ListQuery, now: Date): boolean {
  return CHECKS.every((check) => check(row, query, now));
}

type Check = (row: ModelDid, query: ListQuery, now: Date) => boolean;

const isAny = <T>(asked: readonly T[], value: T | null) =>
  asked.length === 0 || asked.some((one) => one === value);
const isIt = (asked: number | "none" | null, value: number | null) =>
  asked === null || (asked === "none" ? value === null : value === asked);
const lower = (text: string) => text.normalize("NFKC").toLowerCase();
const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);
const isWithin = <T extends string | number>(
  value: T,
  { from, to }: { from: T | null; to: T | null },
) => (from === null || value >= from) && (to === null || value <= to);

const CHECKS: readonly Check[] = [
  ({ did }, { status }, now) => status === null || statusOf(did, now) === status,
  ({ did }, { number }) => number === null || did.number.includes(number),
  ({ did }, { numbers }) => isAny(numbers, did.number),
  (row, { set }) => set === null || row.sets.includes(set),
  ({ did }, { description }) =>
    description === null ||
    (did.description !== null && lower(did.description).includes(lower(description))),
  (row, { country }) => isAny(country, row.country),
  (row, { region }) => region === null || region === row.regionId || region === row.regionCode,
  (row, { city }) => city === null || row.cityId === city,
  (row, { type }) => isAny(type, row.type),
  ({ did }, { trunk }) =>
    trunk === "none" ? did.trunkId === null && did.trunkGroupId === null : isIt(trunk, did.trunkId),
  ({ did }, { group }) => isIt(group, did.trunkGroupId),
  (row, { identity }) => isIt(identity, row.identityId),
  (row, { address }) => isIt(address, row.addressId),
  ({ did }, { verification }) =>
    verification.length === 0 ||
    (did.registrationRequired && verification.includes(did.verification)),
  (row, { reference }) => reference === null || row.reference === reference,
  ({ did }, { emergency }) => isAny(emergency, did.emergency),
  ({ did }, { a2p }) => isAny(a2p, did.a2p),
  ({ did }, { cnam }) => isAny(cnam, did.cnam),
  ({ did }, { cycles }) => {
    const shown = shownBillingCycles(did);
    if (cycles === null) return true;
    if (cycles.kind === "unlimited") return shown === null;
    return shown !== null && isWithin(shown, cycles);
  },
  (row, { capacity }) => {
    if (capacity === null) return true;
    if (capacity.kind === "none") return capacityOf(row.did) === 0;
    if (capacity.kind === "range") return isWithin(capacityOf(row.did), capacity);
    return row.poolId === capacity.id || row.poolOfSharedGroup === capacity.id;
  },
  (row, { features }) => features.every((feature) => row.features.includes(feature)),
  ({ did }, { period }) => isAny<number>(period, did.billingPeriodMonths),
  ({ did }, { expires }, now) => {
    if (expires === null) return true;
    if (did.expiresAt === null) return false;
    if (expires.kind === "days") return isWithin(dayOf(did.expiresAt), expires);
    const until = now.getTime() + expires.days * DAY_MS;
    return did.expiresAt >= now && did.expiresAt.getTime() < until;
  },
  ({ did }, { renews }, now) => {
    if (renews === null) return true;
    if (did.expiresAt === null || did.expiresAt <= now) return false;
    return renews === (did.canceledAt === null && did.billingCycles !== 0);
  },
  ({ did }, { added }) => added === null || isWithin(dayOf(did.createdAt), added),
  (row, { order }) => order === null || row.order === order,
  ({ did }, { attention }, now) => {
    const reasons = attentionReasons(did, now);
    if (attention === null) return true;
    return attention === "any" ? reasons.length > 0 : reasons.includes(attention);
  },
];

/** Keys by direction, absent ones last in both, ties by number. */
function compare(one: ModelDid, other: ModelDid, { sort }: ListQuery, now: Date): number {
  const key = keyOf(one, sort.key, now);
  const otherKey = keyOf(other, sort.key, now);
  if (key === otherKey) return one.did.number < other.did.number ? -1 : 1;
  if (key === null) return 1;
  if (otherKey === null) return -1;
  return key < otherKey === sort.descending ? 1 : -1;
}

function keyOf(row: ModelDid, key: ListQuery["sort"]["key"], now: Date): string | number | null {
  switch (key) {
    case "number":
      return row.did.number;
    case "country":
      return row.country;
    case "status":
      return STATUSES.indexOf(statusOf(row.did, now));
    case "expires":
      return row.did.expiresAt?.getTime() ?? null;
    case "cycles":
      return shownBillingCycles(row.did);
    case "added":
      return row.did.createdAt.getTime();
    case "description":
      return row.did.description === null ? null : inCodePoints(lower(row.did.description));
  }
}

/** Text whose order by UTF-16 units is the order of its code points. */
function inCodePoints(text: string): string {
  return [...text].map((mark) => mark.codePointAt(0)?.toString(16).padStart(6, "0")).join("");
}
