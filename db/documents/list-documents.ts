import type { Reader } from "@/db/store";
import type { IdentityDocument } from "@/lib/numbers/end-user";
import { DOCUMENT_COLUMNS, type DocumentRecord, documentOf } from "./document-record";

const OF_IDENTITIES = `
  SELECT ${DOCUMENT_COLUMNS} FROM json_each(:identities) AS of
  CROSS JOIN documents o ON o.identity_id = of.value
  WHERE o.account_id = :accountId ORDER BY o.uploaded_at, o.id LIMIT 1000`;

const OF_VERIFICATION = `
  SELECT ${DOCUMENT_COLUMNS} FROM verification_documents v
  JOIN documents o ON o.id = v.document_id
  WHERE v.verification_id = :verificationId AND v.account_id = :accountId
  ORDER BY o.uploaded_at, o.id`;

/** Documents of some identities, by the ids of their first versions. */
export async function listDocuments(
  reader: Reader,
  accountId: number,
  identityIds: readonly number[],
): Promise<readonly IdentityDocument[]> {
  const asked = { accountId, identities: JSON.stringify(identityIds) };
  return reader.rows<DocumentRecord>(OF_IDENTITIES, asked).map(documentOf);
}

/** The documents that lie before the reviewer of a verification. */
export async function listVerificationDocuments(
  reader: Reader,
  accountId: number,
  verificationId: number,
): Promise<readonly IdentityDocument[]> {
  const asked = { accountId, verificationId };
  return reader.rows<DocumentRecord>(OF_VERIFICATION, asked).map(documentOf);
}
