import type { Reader } from "@/db/store";
import type { Identity } from "@/lib/numbers/end-user";
import { IDENTITY_COLUMNS, type IdentityRecord, identityOf } from "./identity-record";

const LIST = `
  SELECT ${IDENTITY_COLUMNS} FROM identities i
  WHERE i.account_id = :accountId AND (i.id = :rootId OR i.root_id = :rootId)
  ORDER BY i.version DESC`;

/** All versions of an identity, the newest first. */
export async function listIdentityVersions(
  reader: Reader,
  accountId: number,
  rootId: number,
): Promise<readonly Identity[]> {
  return reader.rows<IdentityRecord>(LIST, { accountId, rootId }).map(identityOf);
}
