import Database from "better-sqlite3";
import { UnusableDatabase } from "@/db/unusable-database";

/**
 * Puts the whole database into its one file, so that it can be moved.
 * @throws UnusableDatabase while any other process has it open
 */
export function takeOutOfUse(path: string): void {
  const connection = new Database(path, { fileMustExist: true, timeout: 0 });
  try {
    connection.pragma("journal_mode = DELETE");
  } catch (fault) {
    const isHeld = fault instanceof Database.SqliteError && fault.code.startsWith("SQLITE_BUSY");
    throw isHeld ? new UnusableDatabase(`${path} is in use: stop the app first.`) : fault;
  } finally {
    connection.close();
  }
}
