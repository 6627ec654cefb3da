import { shownIdentity } from "@/app/(portal)/identities/[id]/shown-identity";
import { findDocument } from "@/db/documents/find-document";
import { getStore } from "@/lib/app-store";
import { documentAnswer } from "@/lib/document-answer";
import { memberOfRoute } from "@/lib/session";

interface Context {
  readonly params: Promise<{ id: string; document: string }>;
}

/** A document of the member's own account; any other is not there. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const member = await memberOfRoute();
  if (member === null) return new Response("Sign in to see documents.\n", { status: 401 });
  const { id, document } = await params;
  const identity = await shownIdentity(member.accountId, id);
  const stored = /^[1-9][0-9]{0,14}$/.test(document)
    ? await findDocument(await getStore(), member.accountId, Number(document))
    : null;
  return documentAnswer(stored?.identityId === identity?.rootId ? stored : null);
}
