import { folded } from "@/lib/did/folded";
import { FILTER_NAMES } from "@/lib/numbers/list-parameters";
import type { ListFilters } from "@/lib/numbers/list-query";
import { type Condition, condition } from "./condition";
import { isReferredTo, OF_ORDER, OF_VERIFICATION } from "./is-referred-to";
import {
  hasCapacity,
  hasFeatures,
  hasTrunk,
  hasVerification,
  isIdOrNone,
  isInRegion,
  isInSet,
  oneOfThem,
  wantsAttention,
} from "./list-where-facts";
import { expiresWhen, hasCyclesLeft, renews, wasAdded } from "./list-where-time";

type FilterName = keyof ListFilters;

interface Asking {
  readonly accountId: number;
  readonly now: Date;
}

/** What each filter says of a row `d`. A filter without a line here does not compile. */
const CONDITIONS: Record<FilterName, (filters: ListFilters, of: Asking) => Condition | null> = {
  number: ({ number }) => (number === null ? null : condition("instr(d.number, ?) > 0", number)),
  numbers: ({ numbers }) =>
    numbers.length === 0
      ? null
      : condition("d.number IN (SELECT value FROM json_each(?))", JSON.stringify(numbers)),
  set: ({ set }) => isInSet(set),
  description: ({ description }) =>
    description === null
      ? null
      : condition("instr(d.description_folded, ?) > 0", folded(description)),
  country: ({ country, region }) =>
    isInOneOf(country, region) ? null : oneOfThem("d.country_code", country),
  region: ({ region }) => isInRegion(region),
  city: ({ city }) => isIdOrNone("d.city_id", city),
  type: ({ type }) => oneOfThem("d.number_type", type),
  trunk: ({ trunk }) => hasTrunk(trunk),
  group: ({ group }) => isIdOrNone("d.trunk_group_id", group),
  identity: ({ identity }) => isIdOrNone("d.identity_id", identity),
  address: ({ address }) => isIdOrNone("d.address_id", address),
  verification: ({ verification }) => hasVerification(verification),
  reference: ({ reference }, { accountId }) =>
    isReferredTo("d.verification_id", OF_VERIFICATION, [reference, accountId]),
  emergency: ({ emergency }) => oneOfThem("d.emergency", emergency),
  a2p: ({ a2p }) => oneOfThem("d.a2p", a2p),
  cnam: ({ cnam }) => oneOfThem("d.cnam", cnam),
  cycles: ({ cycles }) => hasCyclesLeft(cycles),
  capacity: ({ capacity }) => hasCapacity(capacity),
  features: ({ features }) => hasFeatures(features),
  period: ({ period }) => oneOfThem("d.billing_period_months", period),
  expires: ({ expires }, { now }) => expiresWhen(expires, now),
  renews: ({ renews: asked }, { now }) => renews(asked, now),
  added: ({ added }) => wasAdded(added),
  order: ({ order }, { accountId }) => isReferredTo("d.order_id", OF_ORDER, [order, accountId]),
  attention: ({ attention }) => wantsAttention(attention),
};

/** A region tells the country it is in: asked for both, a number is asked for its region alone. */
function isInOneOf(countries: readonly string[], region: string | number | null): boolean {
  return typeof region === "string" && countries.some((code) => region.startsWith(`${code}-`));
}

/** The one WHERE of rows, totals, CSV and "all matching", by the filter that asked for each part. */
export function listConditions(
  filters: ListFilters,
  asking: Asking,
): ReadonlyMap<FilterName, Condition> {
  const asked = new Map<FilterName, Condition>();
  for (const name of FILTER_NAMES) {
    const part = CONDITIONS[name](filters, asking);
    if (part !== null) asked.set(name, part);
  }
  return asked;
}
