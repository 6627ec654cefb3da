import type { Reader } from "@/db/store";
import type { Identity } from "@/lib/numbers/end-user";
import { IDENTITY_COLUMNS, type IdentityRecord, identityOf } from "./identity-record";

const FIND = `SELECT ${IDENTITY_COLUMNS} FROM identities i WHERE i.account_id = ? AND i.id = ?`;

/** One version of an identity of the account; another account's is not found. */
export async function findIdentity(
  reader: Reader,
  accountId: number,
  id: number,
): Promise<Identity | null> {
  const record = reader.row<IdentityRecord>(FIND, [accountId, id]);
  return record === undefined ? null : identityOf(record);
}
