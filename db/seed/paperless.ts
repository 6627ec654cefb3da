import type { Reader, Transaction } from "@/db/store";

export interface Paperless {
  readonly accountId: number;
  readonly identityId: number;
  readonly kind: "personal" | "business";
  readonly name: string;
  readonly companyNumber: string | null;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly countryCode: string;
  /** The admin who is said to have brought the papers, and when. */
  readonly adminName: string;
  readonly since: number;
}

const PAPERLESS = `
  SELECT i.account_id AS accountId, i.id AS identityId, i.kind, i.name,
    i.company_number AS companyNumber, a.street, a.postal_code AS postalCode, a.city,
    a.country_code AS countryCode, i.created_at AS since,
    (SELECT name FROM people WHERE account_id = i.account_id AND role = 'admin' ORDER BY id LIMIT 1)
      AS adminName
  FROM identities i JOIN addresses a ON a.account_id = i.account_id AND a.identity_id = i.id
  WHERE EXISTS (SELECT 1 FROM verifications v WHERE v.account_id = i.account_id
      AND v.identity_id = i.id AND v.status IN ('pending', 'approved'))
    AND NOT EXISTS (SELECT 1 FROM documents d
      WHERE d.account_id = i.account_id AND d.identity_id = i.id)
  ORDER BY i.id`;

/** End users of the demo under review or approved, of whom no paper is there. */
export async function listPaperless(reader: Reader): Promise<readonly Paperless[]> {
  return reader.rows<Paperless>(PAPERLESS);
}

const ATTACH = `
  INSERT OR IGNORE INTO verification_documents (account_id, verification_id, document_id)
  SELECT v.account_id, v.id, d.id FROM verifications v
  JOIN documents d ON d.account_id = v.account_id AND d.identity_id = v.identity_id`;

/** Lays the papers of all identities before whoever reviews them. */
export async function attachAllPapers(tx: Transaction): Promise<void> {
  tx.run(ATTACH);
}
