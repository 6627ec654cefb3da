import type { Transaction } from "@/db/store";

/** Lays the documents that an identity has now before the reviewer; none is ever taken away again. */
export async function attachDocuments(
  tx: Transaction,
  accountId: number,
  verificationId: number,
  identityRootId: number,
): Promise<void> {
  tx.run(
    `INSERT OR IGNORE INTO verification_documents (account_id, verification_id, document_id)
     SELECT account_id, ?, id FROM documents WHERE account_id = ? AND identity_id = ?`,
    [verificationId, accountId, identityRootId],
  );
}
