import { SERVICES } from "@/lib/did/service";
import type { RequestCard } from "./request-card";
import type { StatusCard } from "./status-card";

/** What a card can be about, as its trigger in a row and its address name it. */
export const CARD_SUBJECTS = ["status", "verification", ...SERVICES] as const;
export type CardSubject = (typeof CARD_SUBJECTS)[number];

/** A card as it goes to the list: everything in it is words. */
export type HoverCard =
  | { readonly kind: "status"; readonly card: StatusCard }
  | { readonly kind: "request"; readonly card: RequestCard };

export function cardSubjectIn(given: string | null): CardSubject | null {
  return CARD_SUBJECTS.find((subject) => subject === given) ?? null;
}
