import Database from "better-sqlite3";

/** Whether a fault is the disk's, the file's or a lock's: it will meet every row, not just this one. */
export function isMachineFault(fault: unknown): boolean {
  return fault instanceof Database.SqliteError && !fault.code.startsWith("SQLITE_CONSTRAINT");
}
