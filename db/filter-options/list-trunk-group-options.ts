import type { Reader } from "@/db/store";
import type { FilterOptions } from "@/lib/numbers/filter-options";
import { namedOptions, type OptionsAsked } from "./named-options";

const OWN = "SELECT id, name FROM trunk_groups WHERE account_id = :accountId";

/** Trunk groups of the account. */
export async function listTrunkGroupOptions(
  reader: Reader,
  accountId: number,
  asked: OptionsAsked,
): Promise<FilterOptions> {
  return namedOptions(reader, { sql: OWN, parameters: { accountId } }, asked);
}
