import type { Refusal } from "@/lib/did/decision";

/** What became of one number of a confirmed batch. */
export interface BatchItemRow {
  readonly place: number;
  readonly number: string;
  /** The number is in the account now, so it has a page. */
  readonly isHeld: boolean;
  readonly isStarted: boolean;
  /** Why it was left out; `null` = it was changed, or not started. */
  readonly refusal: Refusal | null;
  /** Minor units of the account's currency. */
  readonly priceMinor: number;
  /** What came back for it. */
  readonly refundMinor: number;
  /** As it then was; `null` where the action does not touch it. */
  readonly expiresAt: Date | null;
}

export interface BatchItemsPage {
  readonly rows: readonly BatchItemRow[];
  /** Places that the neighbouring pages begin at; `null` = there is none. */
  readonly previous: number | null;
  readonly next: number | null;
}
