import type { Transaction } from "@/db/store";

/** A newer version takes its place: those who have it keep it, nobody gets it any more. */
export async function markIdentityReplaced(
  tx: Transaction,
  accountId: number,
  id: number,
  now: Date,
): Promise<void> {
  const sql =
    "UPDATE identities SET replaced_at = ? WHERE account_id = ? AND id = ? AND replaced_at IS NULL";
  const rows = tx.run(sql, [now.getTime(), accountId, id]);
  if (rows !== 1) throw new Error(`identity ${id} was replaced meanwhile`);
}

/** `null` takes it out of the archive. All versions go together. */
export async function archiveIdentity(
  tx: Transaction,
  accountId: number,
  rootId: number,
  at: Date | null,
): Promise<void> {
  tx.run("UPDATE identities SET archived_at = ? WHERE account_id = ? AND (id = ? OR root_id = ?)", [
    at?.getTime() ?? null,
    accountId,
    rootId,
    rootId,
  ]);
}
