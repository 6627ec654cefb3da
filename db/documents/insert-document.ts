import { nextId } from "@/db/last-ids/next-id";
import type { Transaction } from "@/db/store";
import type { IdentityDocument } from "@/lib/numbers/end-user";

export interface NewDocument extends Omit<IdentityDocument, "id"> {
  readonly accountId: number;
  readonly sha256: string;
  readonly storedAs: string;
}

const INSERT = `
  INSERT INTO documents
    (account_id, identity_id, kind, file_name, media_type, bytes, sha256, stored_as, uploaded_at,
     uploaded_by, id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;

/** Stores what is known of a document whose file is already in its place. @returns its id */
export async function insertDocument(tx: Transaction, it: NewDocument): Promise<number> {
  const made = tx.row<{ id: number }>(INSERT, [
    it.accountId,
    it.identityId,
    it.kind,
    it.fileName,
    it.mediaType,
    it.bytes,
    it.sha256,
    it.storedAs,
    it.uploadedAt.getTime(),
    it.uploadedBy,
    await nextId(tx, "documents"),
  ]);
  if (made === undefined) throw new Error("the document was not stored");
  return made.id;
}
