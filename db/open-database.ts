import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { migrate } from "./migrate";
import { connect, openStore, type Store } from "./store";
import { UnusableDatabase } from "./unusable-database";

/** Only the user that runs the program may look into the database. */
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/**
 * Makes the file if it is missing, checks it, brings its schema up to date and opens it.
 * @throws UnusableDatabase with one line that says what is wrong with the file
 */
export async function openDatabase(path: string): Promise<Store> {
  const file = resolve(path);
  try {
    createIfMissing(file);
    const connection = connect(file, false);
    try {
      connection.pragma("busy_timeout = 10000");
      migrate(connection);
    } finally {
      connection.close();
    }
    return openStore(file);
  } catch (fault) {
    throw explained(fault, file);
  }
}

function createIfMissing(file: string) {
  if (existsSync(file)) return;
  makeFolder(dirname(file));
  closeSync(openSync(file, "a", PRIVATE_FILE));
}

/** One by one: Node's own recursive way never ends where the system makes no folders, as in /proc. */
function makeFolder(folder: string) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: PRIVATE_FOLDER });
}

const SQLITE_EXPLANATIONS = [
  ["SQLITE_NOTADB", "is not a database."],
  ["SQLITE_CORRUPT", "is damaged or cut short: restore a backup."],
  ["SQLITE_READONLY", "can't be written by this user."],
  ["SQLITE_CANTOPEN", "can't be opened: it must be a file that this user may read and write."],
  ["SQLITE_BUSY", "is held by another process; try again when that has ended."],
  ["SQLITE_FULL", "can't grow: the disk is full."],
  ["SQLITE_IOERR", "can't be read or written: the disk reports an error."],
] as const;

/** A fault of the file as one line; any other fault as it is. */
export function explained(fault: unknown, file: string): unknown {
  if (fault instanceof UnusableDatabase) return new UnusableDatabase(`${file}: ${fault.message}`);
  if (fault instanceof Database.SqliteError) {
    const known = SQLITE_EXPLANATIONS.find(([code]) => fault.code.startsWith(code));
    return known === undefined ? fault : new UnusableDatabase(`${file} ${known[1]}`);
  }
  if (isSystemError(fault)) {
    return new UnusableDatabase(`${file} can't be made or read (${fault.code}).`);
  }
  return fault;
}

function isSystemError(fault: unknown): fault is NodeJS.ErrnoException {
  return fault instanceof Error && "syscall" in fault;
}
