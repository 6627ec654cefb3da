import type { HistoryEvent } from "@/lib/did/history";
import type { BatchName } from "./batch-view";

/** A line of the account's history. */
export interface ActivityEntry extends Omit<HistoryEvent, "batchId"> {
  readonly id: number;
  /** The number is in the account now, so it has a page. */
  readonly isHeld: boolean;
  readonly batch: BatchName | null;
}
