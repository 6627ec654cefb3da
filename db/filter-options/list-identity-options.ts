import type { Reader } from "@/db/store";
import type { FilterOptions } from "@/lib/numbers/filter-options";
import { namedOptions, type OptionsAsked } from "./named-options";

const OWN = "SELECT id, name FROM identities WHERE account_id = :accountId";

/** Identities of the account, archived ones too: numbers may still have them. */
export async function listIdentityOptions(
  reader: Reader,
  accountId: number,
  asked: OptionsAsked,
): Promise<FilterOptions> {
  return namedOptions(reader, { sql: OWN, parameters: { accountId } }, asked);
}
