import { createHash } from "node:crypto";
import { documentRoom } from "@/db/documents/document-room";
import { insertDocument } from "@/db/documents/insert-document";
import { findIdentity } from "@/db/identities/find-identity";
import type { Store } from "@/db/store";
import type { DocumentKind } from "@/lib/did/requirement";
import { tell } from "@/lib/operations/end-users/tell";
import { dropFile, keepFile } from "./document-folder";
import { fittingName } from "./file-name";
import { type FileRefusal, inspectFile } from "./inspect-file";

export interface Upload {
  readonly identityId: number;
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export type DocumentRefusal = FileRefusal | "not-found" | "archived" | "too-many";
export type Kept =
  | { readonly kind: "kept"; readonly id: number }
  | { readonly kind: "refused"; readonly reason: DocumentRefusal };

/** Where files lie, whose they are, and who brings them. */
export interface Cabinet {
  readonly folder: string;
  readonly accountId: number;
  readonly name: string;
  /** Of the member. */
  readonly id?: number;
}

const MOST_OF_IDENTITY = 50;
const MOST_BYTES_OF_ACCOUNT = 2 * 1024 ** 3;

/** The file first, then what is known of it: a row never names a file that is not there. */
export async function keepDocument(
  store: Store,
  cabinet: Cabinet,
  { identityId, kind, fileName, bytes }: Upload,
  now: Date,
): Promise<Kept> {
  const { folder, accountId, name } = cabinet;
  const inspection = inspectFile(bytes);
  if (inspection.kind === "refused") return inspection;
  const { mediaType } = inspection;
  const storedAs = await keepFile(folder, bytes);
  const kept = await store.inTransaction(async (tx): Promise<Kept> => {
    const identity = await findIdentity(tx, accountId, identityId);
    if (identity === null) return refused("not-found");
    if (identity.archivedAt !== null) return refused("archived");
    const { rootId } = identity;
    const room = await documentRoom(tx, accountId, rootId);
    const isFull = room.ofIdentity >= MOST_OF_IDENTITY;
    if (isFull || room.accountBytes + bytes.length > MOST_BYTES_OF_ACCOUNT) {
      return refused("too-many");
    }
    const file = { kind, mediaType, fileName: fittingName(fileName, mediaType), storedAs };
    const content = {
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    };
    const brought = { accountId, identityId: rootId, uploadedAt: now, uploadedBy: name };
    const told = {
      action: "document-added",
      subject: identity.name,
      after: file.fileName,
    } as const;
    await tell(tx, cabinet, told, now);
    return { kind: "kept", id: await insertDocument(tx, { ...file, ...content, ...brought }) };
  });
  if (kept.kind === "refused") await dropFile(folder, storedAs);
  return kept;
}

function refused(reason: DocumentRefusal): Kept {
  return { kind: "refused", reason };
}
