import type { BatchName } from "./batch-view";
import type { LedgerKind } from "./ledger-query";

/** A line of the ledger. Sums are minor units of the account's currency. */
export interface LedgerEntry {
  readonly id: number;
  readonly at: Date;
  readonly kind: LedgerKind;
  /** Negative = charged. */
  readonly amountMinor: number;
  /** The balance once it was booked. */
  readonly balanceMinor: number;
  readonly number: string | null;
  /** The number is in the account now, so it has a page. */
  readonly isHeld: boolean;
  readonly note: string | null;
  readonly order: string | null;
  readonly batch: BatchName | null;
}

/** What a question matches, counted and added up as far as that is cheap. */
export interface LedgerTotal {
  readonly count: number;
  /** There are more than were counted, and sums of more. */
  readonly capped: boolean;
  /** Not above 0. */
  readonly chargedMinor: number;
  /** Not below 0. */
  readonly addedMinor: number;
}
