import type { StoredDocument } from "@/db/documents/find-document";
import { documentsFolder } from "./documents-folder";
import { readKeptFile } from "./operations/documents/document-folder";

const MISSING = "This document is not here.\n";
const LOST = "The file of this document is missing. It was not restored with the database.\n";

/** A document as a file to keep; the server forbids it to run anything. */
export async function documentAnswer(document: StoredDocument | null): Promise<Response> {
  if (document === null) return said(MISSING, 404);
  const bytes = await readKeptFile(documentsFolder(), document.storedAs);
  if (bytes === null) return said(LOST, 410);
  return new Response(bytes, {
    headers: {
      "Content-Type": document.mediaType,
      "Content-Length": String(bytes.length),
      "Content-Disposition": disposition(document.fileName),
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}

/** The name twice: in plain letters for old programs, and as it is (RFC 6266). */
function disposition(fileName: string): string {
  const plain = fileName.normalize("NFKD").replace(/[^A-Za-z0-9._ -]/g, "_");
  const exact = encodeURIComponent(fileName).replace(/['()*]/g, percent);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}

function said(text: string, status: number): Response {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
