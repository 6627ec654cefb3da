import type { DidRecord } from "@/db/dids/did-from-row";
import type { Reader } from "@/db/store";

/** Whether a number is blocked by a revoked approval and nothing else: it began with it, and says so. */
export async function isRevocationBlock(
  reader: Reader,
  { accountId, blockedAt, blockedReason }: DidRecord,
): Promise<boolean> {
  if (blockedAt === null) return false;
  const sql =
    "SELECT 1 FROM verifications WHERE account_id = ? AND revoked_at = ? AND reason = ? LIMIT 1";
  return reader.row(sql, [accountId, blockedAt.getTime(), blockedReason]) !== undefined;
}
