/** What became of pasted numbers; each list as it was pasted, or as digits where it was understood. */
export interface BulkReport {
  readonly text: string;
  readonly found: number;
  /** The list of those that were found. */
  readonly href: string;
  readonly missing: readonly string[];
  readonly malformed: readonly string[];
  /** Rounded by a spreadsheet: their last digits are lost. */
  readonly damaged: readonly string[];
  readonly duplicates: readonly string[];
}
