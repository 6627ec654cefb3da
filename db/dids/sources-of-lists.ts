import { allOf, condition } from "./condition";
import { type Asked, prefixed, type Source } from "./source";

/** Numbers that the address lists. */
export function listedNumbers({ query }: Asked): readonly Source[] {
  if (query.numbers.length === 0) return [];
  const ids = condition(
    "SELECT d.id FROM json_each(?) AS listed CROSS JOIN dids d ON d.number = listed.value",
    JSON.stringify(query.numbers),
  );
  return [{ filter: "numbers", ids, isExact: false }];
}

/** Numbers of a stored set. */
export function keptNumbers({ accountId, query }: Asked): readonly Source[] {
  if (query.set === null) return [];
  const ids = condition(
    `SELECT d.id FROM number_set_members m
     CROSS JOIN dids d ON d.number = m.number AND d.account_id = ? WHERE m.set_id = ?`,
    accountId,
    query.set,
  );
  return [{ filter: "set", ids, isExact: false }];
}

const INDEX_OF_REFERENCE = {
  reference: "dids_of_verification",
  order: "dids_of_order",
  address: "dids_of_address",
  identity: "dids_of_identity",
  trunk: "dids_of_trunk",
  group: "dids_of_group",
  city: "dids_of_city",
} as const;

/** Numbers that refer to one order, trunk, identity and so on, each by its index. */
export function referred({ accountId, query, conditions }: Asked): readonly Source[] {
  const names = Object.keys(INDEX_OF_REFERENCE) as (keyof typeof INDEX_OF_REFERENCE)[];
  return names.flatMap((filter) => {
    const where = conditions.get(filter);
    if (where === undefined || query[filter] === "none") return [];
    const all = allOf([condition("d.account_id = ?", accountId), where]);
    const ids = prefixed(
      `SELECT d.id FROM dids d INDEXED BY ${INDEX_OF_REFERENCE[filter]} WHERE`,
      all,
    );
    return [{ filter, ids, isExact: false }];
  });
}
