import type { Reader } from "@/db/store";
import type { FilterOptions } from "@/lib/numbers/filter-options";
import { namedOptions, type OptionsAsked } from "./named-options";

const OWN = "SELECT id, name FROM trunks WHERE account_id = :accountId";

/** Voice-in trunks of the account. */
export async function listTrunkOptions(
  reader: Reader,
  accountId: number,
  asked: OptionsAsked,
): Promise<FilterOptions> {
  return namedOptions(reader, { sql: OWN, parameters: { accountId } }, asked);
}
