import type { Reader, Transaction } from "@/db/store";

/** A document that lay before a reviewer stays with that verification. */
export async function isDocumentSeen(reader: Reader, id: number): Promise<boolean> {
  const sql = "SELECT 1 FROM verification_documents WHERE document_id = ? LIMIT 1";
  return reader.row(sql, [id]) !== undefined;
}

/** Forgets a document of the account; its file goes after it. */
export async function deleteDocument(
  tx: Transaction,
  accountId: number,
  id: number,
): Promise<void> {
  const rows = tx.run("DELETE FROM documents WHERE account_id = ? AND id = ?", [accountId, id]);
  if (rows !== 1) throw new Error(`document ${id} was gone before it was deleted`);
}
