import { allOf, condition } from "./condition";
import { type Asked, joinedTo, type Source } from "./source";

const NUMBERS = "CROSS JOIN dids d INDEXED BY dids_of_account";

/** Numbers that the address lists. */
export function listedNumbers({ accountId, query }: Asked): readonly Source[] {
  if (query.numbers.length === 0) return [];
  const table = condition(`json_each(?) AS listed ${NUMBERS}`, JSON.stringify(query.numbers));
  const where = allOf([
    condition("d.account_id = ?", accountId),
    condition("d.number = listed.value"),
  ]);
  return [joinedTo("numbers", table, where, query.status === null)];
}

/** Numbers of a stored set of the account's own. */
export function keptNumbers({ accountId, query }: Asked): readonly Source[] {
  if (query.set === null) return [];
  const table = condition(`number_set_members m ${NUMBERS}`);
  const own = "SELECT id FROM number_sets WHERE id = ? AND account_id = ?";
  const where = allOf([
    condition(`m.set_id = (${own})`, query.set, accountId),
    condition("d.account_id = ?", accountId),
    condition("d.number = m.number"),
  ]);
  const source = joinedTo("set", table, where, query.status === null);
  const counted = condition(
    "SELECT coalesce(sum(held), 0) AS count FROM number_sets WHERE id = ? AND account_id = ?",
    query.set,
    accountId,
  );
  return [{ ...source, byNumber: "m.number", counted }];
}
