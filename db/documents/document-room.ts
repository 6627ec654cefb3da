import type { Reader } from "@/db/store";

/** How many documents an identity has, and how many bytes its account's take. */
export async function documentRoom(
  reader: Reader,
  accountId: number,
  identityId: number,
): Promise<{ readonly ofIdentity: number; readonly accountBytes: number }> {
  const room = reader.row<{ ofIdentity: number; accountBytes: number }>(
    `SELECT count(*) FILTER (WHERE identity_id = ?) AS ofIdentity,
       coalesce(sum(bytes), 0) AS accountBytes
     FROM documents WHERE account_id = ?`,
    [identityId, accountId],
  );
  return room ?? { ofIdentity: 0, accountBytes: 0 };
}
