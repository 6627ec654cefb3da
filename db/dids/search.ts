import type { Condition } from "./condition";
import type { Source } from "./source";

/** How rows are searched for that stand in no order of their own. */
export interface Search {
  /** All that begins with the text, where that stands together in an index that tells its number. */
  readonly beginning: Source | null;
  /** What is asked of each find; `null` where all are meant. */
  readonly meant: Condition | null;
  /** Where too many are found: how to find what is meant alone, and how far that is counted. */
  readonly whole: { readonly source: Source; readonly most: number } | null;
}
