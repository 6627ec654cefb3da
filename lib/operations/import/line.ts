import type { StoredFacts } from "@/db/dids/did-columns";
import type { DidRecord } from "@/db/dids/did-from-row";
import type { Heading } from "@/lib/numbers/import-columns";
import type { ImportContext, ImportRow } from "@/lib/numbers/import-row";
import type { NumberSet } from "./number-set";

/** What a whole run knows while it goes through the file. */
export interface Understanding {
  readonly accountId: number;
  readonly isUpdate: boolean;
  /** The import in the browser that holds numbers for itself; `null` = it is the command's. */
  readonly importId: number | null;
  readonly heading: Heading;
  readonly context: ImportContext;
  readonly seen: NumberSet;
}

/** A line as it would be stored, or why it can't be. */
export interface Line {
  readonly line: number;
  /** As they stand in the file. */
  readonly cells: readonly string[];
  /** With country and type told from the number, where the line adds it. */
  readonly row: ImportRow;
  /** As the file says it. */
  readonly given: ImportRow;
  /** The number as it stands, `null` when the line adds it. */
  readonly stored: DidRecord | null;
  readonly draft: StoredFacts;
  readonly wrong: readonly string[];
}
