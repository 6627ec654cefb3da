import type { HistoryEvent } from "@/lib/did/history";
import type { BatchName } from "./batch-view";

/** A line of the account's history. */
export interface ActivityEntry extends Omit<HistoryEvent, "batchId" | "subject"> {
  readonly id: number;
  /** The identity that it is about; `null` where it is about a number. */
  readonly subject: string | null;
  /** The number is in the account now, so it has a page. */
  readonly isHeld: boolean;
  readonly batch: BatchName | null;
}
