import { deleteDocument, isDocumentSeen } from "@/db/documents/delete-document";
import { findDocument } from "@/db/documents/find-document";
import type { Store } from "@/db/store";
import { dropFile } from "./document-folder";
import type { Cabinet } from "./keep-document";

/** What lay before a reviewer stays. */
export async function removeDocument(
  store: Store,
  { folder, accountId }: Omit<Cabinet, "name">,
  id: number,
): Promise<"done" | "not-found" | "in-use"> {
  const stored = await findDocument(store, accountId, id);
  if (stored === null) return "not-found";
  const isKept = await store.inTransaction(async (tx) => {
    if (await isDocumentSeen(tx, id)) return true;
    await deleteDocument(tx, accountId, id);
    return false;
  });
  if (isKept) return "in-use";
  await dropFile(folder, stored.storedAs);
  return "done";
}
