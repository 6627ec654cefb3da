import { parseHeading } from "@/lib/numbers/import-columns";
import { csvRecords } from "./csv-records";
import type { ImportOptions } from "./import-options";

/** What the columns of a file are, by its first line, or why there is no telling. */
export function headingOf({ path, update }: Pick<ImportOptions, "path" | "update">) {
  for (const { cells, isBroken } of csvRecords(path, () => undefined)) {
    if (isBroken) return { refused: "The quotes in its first line can't be made sense of." };
    return parseHeading(cells, update);
  }
  return { refused: "It is empty." };
}
