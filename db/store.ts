import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { StatementCache } from "./statement-cache";

type Parameters = readonly unknown[] | Readonly<Record<string, unknown>>;

/** What a query needs. Both the store and an open transaction are one. */
export interface Reader {
  readonly orm: BetterSQLite3Database;
  /** All rows of a prepared statement; parameters only, never text from outside. */
  rows<Row>(sql: string, parameters?: Parameters): Row[];
  row<Row>(sql: string, parameters?: Parameters): Row | undefined;
}

/** An open transaction: the only place from which anything is written. */
export interface Transaction extends Reader {
  /** @returns rows changed by this statement alone, triggers not counted */
  run(sql: string, parameters?: Parameters): number;
}

export interface Store extends Reader {
  /**
   * Runs `work` in one BEGIN IMMEDIATE transaction on the writer connection, behind every
   * transaction asked for earlier. Commits when it returns, rolls back when it throws.
   * Inside, only database calls may be awaited.
   */
  inTransaction<T>(work: (tx: Transaction) => T | Promise<T>): Promise<T>;
  /** Moves what was committed from the log into the file, as far as readers let it. */
  checkpoint(): Promise<void>;
  close(): void;
}

/** How long a transaction waits for another process's write lock before it gives up. */
const LOCK_WAIT_MS = 10_000;
const LOCK_RETRY_MS = 10;
/** A reader meets a lock only while another process opens or closes the file. */
const READ_WAIT_MS = 500;
/**
 * Pages of log after which a commit moves them into the file. The sweep does so in its own thread;
 * the threads that answer pages do only when nobody else did for long.
 */
export const SWEEP_LOG_PAGES = 16_000;
const LOG_PAGES = 2 * SWEEP_LOG_PAGES;

/** Opens a database file that exists and is migrated; see openDatabase for both. */
export function openStore(path: string, logPages = LOG_PAGES): Store {
  const writer = connect(path, false);
  writer.pragma(`wal_autocheckpoint = ${logPages}`);
  const reader = connect(path, true);
  const reading = readerOn(reader);
  const transaction = transactionOn(writer);
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  function inTransaction<T>(work: (tx: Transaction) => T | Promise<T>): Promise<T> {
    return inTurn(() => transact(writer, transaction, work));
  }

  function checkpoint(): Promise<void> {
    return inTurn(() => void writer.pragma("wal_checkpoint(PASSIVE)"));
  }

  function close() {
    reader.close();
    writer.close();
  }

  return { ...reading, inTransaction, checkpoint, close };
}

/** WAL, FULL: a committed renewal survives power loss. The driver's own default would not do. */
export function connect(path: string, readonly: boolean): Database.Database {
  const connection = new Database(path, { readonly, fileMustExist: true, timeout: LOCK_WAIT_MS });
  if (!readonly) {
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
  }
  connection.pragma("foreign_keys = ON");
  connection.pragma("recursive_triggers = ON");
  connection.pragma("cache_size = -65536");
  connection.pragma("temp_store = MEMORY");
  connection.pragma(`busy_timeout = ${readonly ? READ_WAIT_MS : 0}`);
  return connection;
}

function readerOn(connection: Database.Database): Reader {
  const statements = new StatementCache(connection);
  return {
    orm: drizzle(connection),
    rows: <Row>(sql: string, parameters: Parameters = []) =>
      statements.get(sql).all(parameters) as Row[],
    row: <Row>(sql: string, parameters: Parameters = []) =>
      statements.get(sql).get(parameters) as Row | undefined,
  };
}

function transactionOn(connection: Database.Database): Transaction {
  const statements = new StatementCache(connection);
  const reading = readerOn(connection);
  return {
    ...reading,
    run: (sql, parameters = []) => statements.get(sql).run(parameters).changes,
  };
}

async function transact<T>(
  writer: Database.Database,
  tx: Transaction,
  work: (tx: Transaction) => T | Promise<T>,
): Promise<T> {
  await beginImmediate(writer);
  try {
    const result = await work(tx);
    writer.exec("COMMIT");
    return result;
  } catch (fault) {
    if (writer.inTransaction) writer.exec("ROLLBACK");
    throw fault;
  }
}

/** Waits for another process without stopping this one's event loop. */
async function beginImmediate(writer: Database.Database): Promise<void> {
  for (let waited = 0; ; waited += LOCK_RETRY_MS) {
    try {
      writer.exec("BEGIN IMMEDIATE");
      return;
    } catch (fault) {
      if (!isBusy(fault) || waited >= LOCK_WAIT_MS) throw fault;
      await new Promise((resolve) => setTimeout(resolve, LOCK_RETRY_MS));
    }
  }
}

function isBusy(fault: unknown): boolean {
  return fault instanceof Database.SqliteError && fault.code.startsWith("SQLITE_BUSY");
}
