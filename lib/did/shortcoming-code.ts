import { DOCUMENT_KINDS, type Shortcoming } from "./requirement";

/** A shortcoming as one word, to be kept beside a number. */
export function shortcomingCode(missing: Shortcoming): string {
  switch (missing.kind) {
    case "name":
    case "address":
      return missing.kind;
    case "identity":
      return `identity:${missing.needed}`;
    case "place":
      return `place:${missing.within}`;
    case "document":
      return `document:${missing.document}`;
  }
}

/** Every shortcoming that there is. */
const SHORTCOMINGS: readonly Shortcoming[] = [
  { kind: "name" },
  { kind: "address" },
  ...(["personal", "business"] as const).map((needed) => ({ kind: "identity" as const, needed })),
  ...(["country", "region", "city"] as const).map((within) => ({ kind: "place" as const, within })),
  ...DOCUMENT_KINDS.map((document) => ({ kind: "document" as const, document })),
];

/** What was kept, by comma; a word that is none is left out. */
export function shortcomingsIn(codes: string): readonly Shortcoming[] {
  const kept = codes.split(",");
  return SHORTCOMINGS.filter((one) => kept.includes(shortcomingCode(one)));
}
