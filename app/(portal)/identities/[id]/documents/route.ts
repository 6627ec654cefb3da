import { shownIdentity } from "@/app/(portal)/identities/[id]/shown-identity";
import { getStore } from "@/lib/app-store";
import { DOCUMENT_KINDS } from "@/lib/did/requirement";
import { documentsFolder } from "@/lib/documents-folder";
import { enterDoor } from "@/lib/doors";
import { uploadHref } from "@/lib/numbers/upload-note";
import { appNow } from "@/lib/operations/app-clock";
import { MAX_DOCUMENT_BYTES } from "@/lib/operations/documents/inspect-file";
import { keepDocument } from "@/lib/operations/documents/keep-document";
import { isFromOwnOrigin } from "@/lib/own-origin";
import { FOREIGN, ledTo, said } from "@/lib/plain-answers";
import { readUpload } from "@/lib/read-upload";
import { type Member, memberOfRoute } from "@/lib/session";

interface Context {
  readonly params: Promise<{ id: string }>;
}

const NOBODY = "Sign in to add documents.\n";
const MISSING = "This identity is not in your account.\n";

/** Takes one document for an identity. Where the page is shown again it says how that ended. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  enterDoor();
  if (!isFromOwnOrigin(request.headers)) return said(FOREIGN, 403);
  const member = await memberOfRoute();
  if (member === null) return said(NOBODY, 401);
  const identity = await shownIdentity(member.accountId, (await params).id);
  if (identity === null) return said(MISSING, 404);
  return ledTo(await upload(request, member, identity.id));
}

async function upload(request: Request, member: Member, identityId: number): Promise<string> {
  const type = request.headers.get("content-type") ?? "";
  const isViewer = member.role === "viewer";
  const read = await readUpload(request.body, type, isViewer ? 0 : MAX_DOCUMENT_BYTES);
  const chosen = read.kind === "unreadable" ? undefined : read.fields.get("kind");
  if (isViewer) return uploadHref(identityId, "not-allowed", chosen);
  if (read.kind !== "read") return uploadHref(identityId, read.kind, chosen);
  const kind = DOCUMENT_KINDS.find((each) => each === chosen);
  if (kind === undefined) return uploadHref(identityId, "no-kind", chosen);
  const store = await getStore();
  const { name: fileName, bytes } = read.file;
  const cabinet = { ...member, folder: documentsFolder() };
  const now = await appNow(store);
  const kept = await keepDocument(store, cabinet, { identityId, kind, fileName, bytes }, now);
  if (kept.kind === "kept") return uploadHref(identityId, "kept", kind);
  const reason = kept.reason === "not-found" ? "unreadable" : kept.reason;
  return uploadHref(identityId, reason, kind);
}
