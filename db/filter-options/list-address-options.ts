import type { Reader } from "@/db/store";
import type { FilterOptions } from "@/lib/numbers/filter-options";
import { namedOptions, type OptionsAsked } from "./named-options";

const OWN = `
  SELECT id, street || ', ' || city AS name FROM addresses WHERE account_id = :accountId`;

/** Addresses of the account's identities, named as the list's chips name them. */
export async function listAddressOptions(
  reader: Reader,
  accountId: number,
  asked: OptionsAsked,
): Promise<FilterOptions> {
  return namedOptions(reader, { sql: OWN, parameters: { accountId } }, asked);
}
