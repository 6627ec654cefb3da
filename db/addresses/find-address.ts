import type { Reader } from "@/db/store";
import type { Address } from "@/lib/numbers/end-user";
import { ADDRESS_COLUMNS, type AddressRecord, addressOf } from "./address-record";

const FIND = `SELECT ${ADDRESS_COLUMNS} FROM addresses a WHERE a.account_id = ? AND a.id = ?`;

/** One version of an address of the account; another account's is not found. */
export async function findAddress(
  reader: Reader,
  accountId: number,
  id: number,
): Promise<Address | null> {
  const record = reader.row<AddressRecord>(FIND, [accountId, id]);
  return record === undefined ? null : addressOf(record);
}
