import type { Reader } from "@/db/store";
import type { IdentityDocument } from "@/lib/numbers/end-user";
import { DOCUMENT_COLUMNS, type DocumentRecord, documentOf } from "./document-record";

export interface StoredDocument extends IdentityDocument {
  /** Its name in the documents folder. */
  readonly storedAs: string;
}

const FIND = `
  SELECT ${DOCUMENT_COLUMNS}, o.stored_as AS storedAs FROM documents o
  WHERE o.account_id = ? AND o.id = ?`;

/** A document of the account; another account's is not found. */
export async function findDocument(
  reader: Reader,
  accountId: number,
  id: number,
): Promise<StoredDocument | null> {
  const record = reader.row<DocumentRecord & { storedAs: string }>(FIND, [accountId, id]);
  return record === undefined ? null : { ...documentOf(record), storedAs: record.storedAs };
}
