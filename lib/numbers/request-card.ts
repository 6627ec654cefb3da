import type { CardFact } from "./card-fact";
import type { DidRow } from "./did-row";
import { IDENTITY_KIND_WORDS } from "./wording-services";

/** What hovering the icon of a verification or a service says, as plain data. */
export interface RequestCard {
  /** The icon of the row again. */
  readonly icon: {
    readonly shape: "verification" | "service";
    readonly glyph: string;
    readonly tone: "off" | "ok" | "warn" | "waiting" | "bad";
  };
  readonly title: string;
  readonly subtitle: string;
  /** Whether the subtitle is the state itself, in its colour, or a quieter line. */
  readonly isStateSubtitle: boolean;
  /** Why it was sent back. */
  readonly refusal: string | null;
  /** What the state means. */
  readonly meaning: string | null;
  readonly facts: readonly CardFact[];
  /** What can be done about it, the likeliest first. */
  readonly mends?: readonly { readonly label: string; readonly href: string }[];
}

/** Who answers for a number, and what kind of identity that is. */
export function endUserFact({ identity }: Pick<DidRow, "identity">): CardFact {
  const label = "End user";
  if (identity === null) return { label, value: "None", detail: null };
  const kind = IDENTITY_KIND_WORDS[identity.kind];
  if (identity.kind === "unnamed") return { label, value: kind, detail: null };
  return { label, value: identity.name, detail: `${kind} identity` };
}
