import { findDocument } from "@/db/documents/find-document";
import { listVerificationDocuments } from "@/db/documents/list-documents";
import { findAnyVerification } from "@/db/verifications/find-verification";
import { getStore } from "@/lib/app-store";
import { documentAnswer } from "@/lib/document-answer";
import { currentPerson } from "@/lib/session";

interface Context {
  readonly params: Promise<{ reference: string; document: string }>;
}

/** A document that lies before the reviewer; for members there is nothing here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const person = await currentPerson();
  if (person?.role !== "staff") return documentAnswer(null);
  const { reference, document } = await params;
  const store = await getStore();
  const verification = await findAnyVerification(store, reference);
  if (verification === null) return documentAnswer(null);
  const { accountId, id } = verification;
  const shown = await listVerificationDocuments(store, accountId, id);
  const asked = shown.find((each) => String(each.id) === document);
  return documentAnswer(
    asked === undefined ? null : await findDocument(store, accountId, asked.id),
  );
}
