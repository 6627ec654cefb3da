import type { DuePlace } from "@/db/dids/due-dids";
import type { Transaction } from "@/db/store";

/** A number that time could not be applied to. It stays due and is tried again by the next sweep. */
export interface SettleFault {
  readonly accountId: number;
  /** `null` = it is the account's notices that could not be written. */
  readonly number: string | null;
  readonly fault: unknown;
}

/** How an account is settled: the same for all its steps. */
export interface Course {
  /** Up to and including this instant. */
  readonly now: Date;
  /** Each account is told what is due at this instant once it is settled so far, and no farther. */
  readonly telling: Date;
  /** Whether numbers may leave the account. */
  readonly releases: boolean;
  /** Transitions in one transaction: few enough that nobody who waits behind it notices. */
  readonly most: number;
  /** What each transaction begins with. */
  readonly before: (tx: Transaction) => Promise<void>;
}

/** How far an account has come in a sweep. */
export interface Turn {
  readonly accountId: number;
  /** All due before it were dealt with or set aside. */
  readonly after: DuePlace;
  readonly limit: number;
  /** It has been told, or can't be: what is left is to settle it to the end. */
  readonly isTold: boolean;
}

/** What one step of an account came to. */
export interface Advance {
  readonly applied: number;
  /** Null when nothing is left to do in this sweep. */
  readonly next: Turn | null;
  readonly fault: SettleFault | null;
}
