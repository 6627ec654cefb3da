import type { Refusal } from "@/lib/did/decision";
import type { Requirement, Shortcoming } from "@/lib/did/requirement";
import { narrowest } from "@/lib/did/requirement";
import type { Address, Identity } from "./end-user";
import { addressWords } from "./wording-address";
import {
  DOCUMENT_KIND_WORDS,
  type PlaceNames,
  shortcomingMend,
  shortcomingWords,
} from "./wording-end-user";
import { REFUSAL_WORDS } from "./wording-refusals";
import { IDENTITY_KIND_WORDS, REQUIRED_IDENTITY_WORDS } from "./wording-services";

/** An identity with one of its addresses, and what would become of it for a number. */
export interface AssignChoice {
  /** As the form sends it: both ids. */
  readonly value: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string | null;
  readonly verdict: { readonly tone: "ok" | "warn" | "bad" | null; readonly words: string };
  readonly missing: readonly {
    readonly words: string;
    readonly mend: { readonly label: string; readonly href: string };
  }[];
  readonly isPossible: boolean;
  /** Of the identity that is there now. */
  readonly isCurrent: boolean;
}

/** What was foreseen, as far as it is told. */
export type Foreseen =
  | { readonly kind: "done"; readonly verification: "pending" | "approved" | null }
  | {
      readonly kind: "refused";
      readonly reason: Refusal;
      readonly missing: readonly Shortcoming[];
    };

export function assignChoice(
  [identity, address]: readonly [Identity, Address | null],
  foreseen: Foreseen,
  place: PlaceNames,
  current: number | null,
): AssignChoice {
  const missing = foreseen.kind === "refused" ? foreseen.missing : [];
  return {
    value: `${identity.id}.${address?.id ?? ""}`,
    name: identity.name,
    kind: IDENTITY_KIND_WORDS[identity.kind],
    address: address === null ? null : addressWords(address),
    verdict: verdictOf(foreseen),
    missing: missing.map((one) => ({
      words: shortcomingWords(one, place),
      mend: shortcomingMend(one, identity.id),
    })),
    isPossible: foreseen.kind === "done",
    isCurrent: identity.rootId === current,
  };
}

/** What is there now, then what is possible; what lacks least comes before what lacks more. */
export function inOrder(choices: readonly AssignChoice[]): readonly AssignChoice[] {
  const rank = (choice: AssignChoice) => {
    if (choice.isCurrent) return 0;
    return choice.isPossible ? 1 : 2 + choice.missing.length;
  };
  return choices.toSorted((one, other) => rank(one) - rank(other));
}

const VERDICTS = {
  approved: { tone: "ok", words: "Approved already: active at once" },
  pending: { tone: "warn", words: "Will be reviewed" },
  none: { tone: null, words: "Assigned at once" },
} as const;

function verdictOf(foreseen: Foreseen): AssignChoice["verdict"] {
  if (foreseen.kind === "done") return VERDICTS[foreseen.verification ?? "none"];
  if (foreseen.reason === "requirement-unmet")
    return { tone: "bad", words: "Something is missing" };
  if (foreseen.reason === "unchanged") return { tone: null, words: "Assigned now" };
  return { tone: "bad", words: REFUSAL_WORDS[foreseen.reason] };
}

/** "12.7" or "12." as the form sends it. */
export function readChoice(
  text: string,
): { readonly identityId: number; readonly addressId: number | null } | null {
  const [, identity = "", address = ""] =
    /^([1-9][0-9]{0,14})\.([1-9][0-9]{0,14})?$/.exec(text) ?? [];
  if (identity === "") return null;
  return { identityId: Number(identity), addressId: address === "" ? null : Number(address) };
}

/** What a DID group asks for, as labels and values. */
export function requirementFacts(
  { identity, address, documents }: Requirement,
  whereabouts: Parameters<typeof narrowest>[1],
  place: PlaceNames,
): readonly (readonly [string, string])[] {
  const within = narrowest(address, whereabouts);
  const where = within === null ? "Anywhere" : `In ${place[within] ?? place.country}`;
  const papers = documents.map((kind) => DOCUMENT_KIND_WORDS[kind]);
  return [
    ["Identity", REQUIRED_IDENTITY_WORDS[identity]],
    ["Address", where],
    ["Documents", papers.length === 0 ? "None" : papers.join(", ")],
  ];
}
