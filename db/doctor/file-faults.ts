import type { Reader } from "@/db/store";

/** What SQLite itself finds wrong with the file and with references between tables. */
export async function fileFaults(reader: Reader): Promise<readonly string[]> {
  const pages = reader
    .rows<{ integrity_check: string }>("PRAGMA integrity_check(20)")
    .map((row) => row.integrity_check)
    .filter((line) => line !== "ok")
    .map((line) => `the file is damaged: ${line}`);
  const references = reader
    .rows<{ table: string; rowid: number | null; parent: string }>("PRAGMA foreign_key_check")
    .map(({ table, rowid, parent }) => {
      const row = rowid === null ? "a row" : `row ${rowid}`;
      return `${row} of ${table} refers to a missing row of ${parent}`;
    });
  return [...pages, ...references];
}
