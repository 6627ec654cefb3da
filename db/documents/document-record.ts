import type { IdentityDocument } from "@/lib/numbers/end-user";

/** What is known of a document, of `documents o`; where it is stored is nobody's business. */
export const DOCUMENT_COLUMNS = `
  o.id, o.identity_id AS identityId, o.kind, o.file_name AS fileName, o.media_type AS mediaType,
  o.bytes, o.uploaded_at AS uploadedAt, o.uploaded_by AS uploadedBy`;

export type DocumentRecord = Omit<IdentityDocument, "uploadedAt"> & { readonly uploadedAt: number };

export function documentOf(record: DocumentRecord): IdentityDocument {
  return { ...record, uploadedAt: new Date(record.uploadedAt) };
}
