import { listAddressOptions } from "@/db/filter-options/list-address-options";
import { listCapacityPoolOptions } from "@/db/filter-options/list-capacity-pool-options";
import { listCityOptions } from "@/db/filter-options/list-city-options";
import { listIdentityOptions } from "@/db/filter-options/list-identity-options";
import { listTrunkGroupOptions } from "@/db/filter-options/list-trunk-group-options";
import { listTrunkOptions } from "@/db/filter-options/list-trunk-options";
import type { Store } from "@/db/store";
import {
  type FilterOptions,
  MAX_NAME_SOUGHT,
  type OptionField,
} from "@/lib/numbers/filter-options";
import type { IdOrNone, ListQuery } from "@/lib/numbers/list-query";

interface ChoicesAsked {
  readonly query: ListQuery;
  /** A part of the name, as somebody typed it. */
  readonly typed: string;
}

type Choices = (store: Store, accountId: number, asked: ChoicesAsked) => Promise<FilterOptions>;

/** Where the choices of each field come from. */
export const CHOICES: Readonly<Record<OptionField, Choices>> = {
  city: (store, accountId, { query, typed }) =>
    listCityOptions(store, accountId, { ...query, ...asked(typed, query.city) }),
  trunk: (store, accountId, { query, typed }) =>
    listTrunkOptions(store, accountId, asked(typed, query.trunk)),
  group: (store, accountId, { query, typed }) =>
    listTrunkGroupOptions(store, accountId, asked(typed, query.group)),
  identity: (store, accountId, { query, typed }) =>
    listIdentityOptions(store, accountId, asked(typed, query.identity)),
  address: (store, accountId, { query, typed }) =>
    listAddressOptions(store, accountId, asked(typed, query.address)),
  pool: (store, accountId, { query, typed }) =>
    listCapacityPoolOptions(
      store,
      accountId,
      asked(typed, query.capacity?.kind === "pool" ? query.capacity.id : null),
    ),
};

function asked(typed: string, chosen: IdOrNone | null) {
  const containing = typed.slice(0, MAX_NAME_SOUGHT);
  return { containing, chosen: typeof chosen === "number" ? chosen : null };
}
