import type { Reader, Transaction } from "@/db/store";

const FIND = `
  SELECT v.id FROM import_verifications AS made
  JOIN verifications AS v ON v.id = made.verification_id
  WHERE made.import_id = ? AND made.key = ? AND v.status = ?`;
const KEEP = `
  INSERT INTO import_verifications (import_id, key, verification_id) VALUES (?, ?, ?)
  ON CONFLICT DO UPDATE SET verification_id = excluded.verification_id`;

/** The one that an earlier step made, unless it was decided otherwise since. */
export async function findImportVerification(
  reader: Reader,
  importId: number,
  { key, status }: { readonly key: string; readonly status: string },
): Promise<number | null> {
  return reader.row<{ id: number }>(FIND, [importId, key, status])?.id ?? null;
}

export async function keepImportVerification(
  tx: Transaction,
  importId: number,
  { key, verificationId }: { readonly key: string; readonly verificationId: number },
): Promise<void> {
  tx.run(KEEP, [importId, key, verificationId]);
}
