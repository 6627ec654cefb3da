import { DOCUMENT_KINDS, type DocumentKind } from "@/lib/did/requirement";
import type { ListParameters } from "./given-parameters";

/** How an upload ended, in the address to which it leads back. */
export const UPLOAD_OUTCOMES = {
  kept: { status: null, words: "The document is kept." },
  "too-large": {
    status: 413,
    words: "This file is larger than 10 MB. Choose a smaller one, or scan it with fewer colours.",
  },
  "unknown-type": {
    status: 400,
    words: "This is no PDF, PNG or JPEG file, whatever its name says. Choose another file.",
  },
  damaged: { status: 400, words: "This file is damaged or cut off. Export or scan it again." },
  "too-many-pixels": {
    status: 400,
    words: "This picture unfolds to more than 100 million pixels. Scan it smaller.",
  },
  empty: { status: 400, words: "Choose a file that is not empty." },
  "no-kind": { status: 400, words: "Choose what kind of document this is." },
  unreadable: { status: 400, words: "This form could not be read. Choose the file again." },
  "too-many": {
    status: 400,
    words: "There is no room for another document. Remove one that is not needed.",
  },
  archived: { status: 400, words: "This identity is archived. Take it out of the archive first." },
  "not-allowed": {
    status: 400,
    words: "Your role does not allow this. Ask an admin of your account.",
  },
} as const satisfies Record<string, { readonly status: 400 | 413 | null; readonly words: string }>;
export type UploadOutcome = keyof typeof UPLOAD_OUTCOMES;

export interface UploadNote {
  readonly outcome: UploadOutcome | null;
  readonly status: 400 | 413 | null;
  readonly words: string | null;
  /** What had been chosen stays chosen. */
  readonly kind: DocumentKind | null;
}

const NOTHING = { outcome: null, status: null, words: null } as const;

export function uploadNote({ upload, kind }: ListParameters): UploadNote {
  const chosen = DOCUMENT_KINDS.find((each) => each === kind) ?? null;
  const outcomes = Object.keys(UPLOAD_OUTCOMES) as UploadOutcome[];
  const outcome = outcomes.find((each) => each === upload);
  if (outcome === undefined) return { ...NOTHING, kind: chosen };
  return { outcome, ...UPLOAD_OUTCOMES[outcome], kind: chosen };
}

export function uploadHref(
  identityId: number,
  outcome: UploadOutcome,
  kind: string | undefined,
): string {
  const chosen = DOCUMENT_KINDS.find((each) => each === kind);
  const kept = chosen === undefined || outcome === "kept" ? "" : `&kind=${chosen}`;
  return `/identities/${identityId}?upload=${outcome}${kept}#documents`;
}
