import Database from "better-sqlite3";
import { UnusableDatabase } from "@/db/unusable-database";

/** Such a file is as it is: that it can't be read is why another is to take its place. */
const DAMAGED = ["SQLITE_NOTADB", "SQLITE_CORRUPT"];

/**
 * Puts the whole database into its one file, so that it can be moved.
 * @throws UnusableDatabase while any other process has it open
 */
export function takeOutOfUse(path: string): void {
  const connection = new Database(path, { fileMustExist: true, timeout: 0 });
  try {
    connection.pragma("journal_mode = DELETE");
  } catch (fault) {
    const code = fault instanceof Database.SqliteError ? fault.code : "";
    if (code.startsWith("SQLITE_BUSY")) {
      const message = `${path} is in use: stop the app first.`;
      throw new UnusableDatabase(message, { cause: fault });
    }
    if (!DAMAGED.some((each) => code.startsWith(each))) throw fault;
  } finally {
    connection.close();
  }
}
