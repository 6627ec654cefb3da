import { deleteDocument, isDocumentSeen } from "@/db/documents/delete-document";
import { findDocument } from "@/db/documents/find-document";
import { nameOfIdentity } from "@/db/identities/name-of-identity";
import type { Store } from "@/db/store";
import { tell } from "@/lib/operations/end-users/tell";
import { dropFile } from "./document-folder";
import type { Cabinet } from "./keep-document";

/** What lay before a reviewer stays. */
export async function removeDocument(
  store: Store,
  cabinet: Cabinet,
  id: number,
  now: Date,
): Promise<"done" | "not-found" | "in-use"> {
  const { folder, accountId } = cabinet;
  const stored = await findDocument(store, accountId, id);
  if (stored === null) return "not-found";
  const isKept = await store.inTransaction(async (tx) => {
    if (await isDocumentSeen(tx, id)) return true;
    const subject = await nameOfIdentity(tx, accountId, stored.identityId);
    await deleteDocument(tx, accountId, id);
    const told = { action: "document-removed", subject, before: stored.fileName } as const;
    await tell(tx, cabinet, told, now);
    return false;
  });
  if (isKept) return "in-use";
  await dropFile(folder, stored.storedAs);
  return "done";
}
