import type { Reader } from "@/db/store";
import type { DocumentKind } from "@/lib/did/requirement";

const STANDING = `
  FROM verifications v
  WHERE v.account_id = :accountId AND v.identity_id = :identityId AND v.address_id IS :addressId
    AND v.status = 'approved'`;

/**
 * Which kinds of documents stood behind an approval of these very versions that still stands;
 * `null` = there is no such approval.
 */
export async function approvedDocuments(
  reader: Reader,
  accountId: number,
  details: { readonly identityId: number; readonly addressId: number | null },
): Promise<readonly DocumentKind[] | null> {
  const asked = { accountId, ...details };
  if (reader.row(`SELECT 1 ${STANDING} LIMIT 1`, asked) === undefined) return null;
  const kinds = reader.rows<{ kind: DocumentKind }>(
    `SELECT DISTINCT o.kind FROM documents o
     JOIN verification_documents seen ON seen.document_id = o.id
     WHERE seen.verification_id IN (SELECT v.id ${STANDING})`,
    asked,
  );
  return kinds.map(({ kind }) => kind);
}
