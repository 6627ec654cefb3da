import type { MemberRole } from "@/lib/did/role";

/** One line of a card: a label, what is so, and a second, quieter line. */
export interface CardFact {
  readonly label: string;
  readonly value: string;
  readonly detail: string | null;
  /** The page of what the value names, once there is one. */
  readonly href?: string;
}

/** Who reads, in which zone and currency, and when. */
export interface CardContext {
  readonly timeZone: string;
  readonly currency: string;
  readonly now: Date;
  /** Left out where nothing is to be done from what is said. */
  readonly role?: MemberRole;
}
