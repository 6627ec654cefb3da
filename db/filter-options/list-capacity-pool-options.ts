import type { Reader } from "@/db/store";
import type { FilterOptions } from "@/lib/numbers/filter-options";
import { namedOptions, type OptionsAsked } from "./named-options";

const OWN = "SELECT id, name FROM capacity_pools WHERE account_id = :accountId";

/** Capacity pools that the provider has allotted to the account. */
export async function listCapacityPoolOptions(
  reader: Reader,
  accountId: number,
  asked: OptionsAsked,
): Promise<FilterOptions> {
  return namedOptions(reader, { sql: OWN, parameters: { accountId } }, asked);
}
