import { type Condition, condition } from "./condition";

export const OF_VERIFICATION =
  "SELECT id FROM verifications WHERE reference = ? AND account_id = ?";
export const OF_ORDER = "SELECT id FROM orders WHERE reference = ? AND account_id = ?";

/** By a reference as it is printed; of another account it leads nowhere. */
export function isReferredTo(
  column: string,
  idSql: string,
  [reference, accountId]: readonly [string | null, number],
): Condition | null {
  return reference === null ? null : condition(`${column} = (${idSql})`, reference, accountId);
}
