import { type FileHandle, open } from "node:fs/promises";
import { CSV_LINE_END, csvHeader } from "@/lib/numbers/csv-format";
import { guarded } from "@/lib/numbers/csv-guard";
import type { BadLine } from "@/lib/operations/import/report";

const OWNER_ONLY = 0o600;
const MOST_BYTES = 200_000_000;
const CUT = "There are more. The list ends here.";

export interface BadLinesFile {
  add(bad: BadLine): void;
  /** Writes what was added since. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** A CSV of bad lines that grows while a file is read; one that was there is replaced. */
export async function badLinesFile(path: string): Promise<BadLinesFile> {
  const file = await open(path, "w", OWNER_ONLY);
  let waiting = csvHeader("spreadsheet", ["line", "reason"]);
  let bytes = 0;

  function add({ line, reason }: BadLine) {
    if (bytes > MOST_BYTES) return;
    const row = rowOf(line, reason);
    bytes += Buffer.byteLength(row);
    waiting += bytes > MOST_BYTES ? rowOf(line, CUT) : row;
  }

  async function flush() {
    const text = waiting;
    waiting = "";
    if (text !== "") await file.write(text);
  }

  return { add, flush, close: () => closeAfter(file, flush) };
}

async function closeAfter(file: FileHandle, flush: () => Promise<void>): Promise<void> {
  try {
    await flush();
  } finally {
    await file.close();
  }
}

function rowOf(line: number, reason: string): string {
  return `${line},"${guarded(reason).replaceAll('"', '""')}"${CSV_LINE_END}`;
}
