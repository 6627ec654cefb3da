import { attachAllPapers, listPaperless, type Paperless } from "@/db/seed/paperless";
import type { Store } from "@/db/store";
import type { DocumentKind } from "@/lib/did/requirement";
import { keepDocument } from "@/lib/operations/documents/keep-document";
import { samplePdf } from "./sample-pdf";
import { samplePng } from "./sample-png";

interface Paper {
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/**
 * Gives the demo's end users papers, so that a reviewer has something to look at. A person proves
 * who they are and not where they live: what is missing is a case of the demo as well.
 */
export async function layOutPapers(store: Store, folder: string): Promise<void> {
  for (const owner of await listPaperless(store)) {
    const { accountId, identityId, adminName: name, since } = owner;
    for (const paper of papersOf(owner)) {
      const cabinet = { folder, accountId, name };
      const kept = await keepDocument(store, cabinet, { identityId, ...paper }, new Date(since));
      if (kept.kind === "refused") throw new Error(`a sample was refused: ${kept.reason}`);
    }
  }
  await store.inTransaction((tx) => attachAllPapers(tx));
}

function papersOf(owner: Paperless): readonly Paper[] {
  if (owner.kind === "personal") {
    return [{ kind: "identity-proof", fileName: "sample-passport.png", bytes: samplePng() }];
  }
  const { name, companyNumber, street, postalCode, city, countryCode } = owner;
  const place = [street, `${postalCode} ${city}`, countryCode];
  const extract = [name, `Company number: ${companyNumber ?? "none"}`, ...place];
  const bill = ["Electricity, last quarter", "", name, ...place];
  return [
    {
      kind: "company-extract",
      fileName: "sample-company-extract.pdf",
      bytes: samplePdf("Extract from the company register", extract),
    },
    {
      kind: "address-proof",
      fileName: "sample-utility-bill.pdf",
      bytes: samplePdf("Utility bill", bill),
    },
  ];
}
