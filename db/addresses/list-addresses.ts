import type { Reader } from "@/db/store";
import type { Address } from "@/lib/numbers/end-user";
import { ADDRESS_COLUMNS, type AddressRecord, addressOf } from "./address-record";

const LIST = `
  SELECT ${ADDRESS_COLUMNS} FROM json_each(:identities) AS of
  CROSS JOIN addresses a ON a.identity_id = of.value
  WHERE a.account_id = :accountId AND a.replaced_at IS NULL
  ORDER BY a.archived_at IS NOT NULL, a.created_at, a.id LIMIT 500`;

/** The newest versions of the addresses of some identities, by the ids of their first versions. */
export async function listAddresses(
  reader: Reader,
  accountId: number,
  identityIds: readonly number[],
): Promise<readonly Address[]> {
  const asked = { accountId, identities: JSON.stringify(identityIds) };
  return reader.rows<AddressRecord>(LIST, asked).map(addressOf);
}
