import type Database from "better-sqlite3";
import { type Migration, readMigrations } from "./migration-files";
import { UnusableDatabase } from "./unusable-database";

interface Landed {
  readonly version: number;
  readonly name: string;
  readonly hash: string;
}

const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS schema_migrations (
  version    INTEGER PRIMARY KEY,
  name       TEXT    NOT NULL,
  hash       TEXT    NOT NULL
) STRICT`;

/**
 * Brings the schema up to this program's version: all of it or nothing. Foreign keys are off
 * meanwhile, or rebuilding a table would empty those that refer to it, and are checked at the end.
 * The connection should wait for locks, so that processes that start together take turns.
 */
export function migrate(connection: Database.Database, migrations = readMigrations()): void {
  if (pending(connection, migrations).length === 0) return;
  connection.pragma("foreign_keys = OFF");
  connection.exec("BEGIN IMMEDIATE");
  try {
    connection.exec(MIGRATIONS_TABLE);
    for (const migration of pending(connection, migrations)) apply(connection, migration);
    refuseBrokenReferences(connection);
    connection.exec("COMMIT");
  } catch (fault) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw fault;
  } finally {
    connection.pragma("foreign_keys = ON");
  }
}

function pending(connection: Database.Database, migrations: readonly Migration[]) {
  const landed = landedMigrations(connection);
  for (const { version, name, hash } of landed) {
    const ours = migrations[version - 1];
    if (ours === undefined) {
      throw new UnusableDatabase(
        `The database was made by a newer version (${name}): update the program, or restore a backup.`,
      );
    }
    if (ours.hash !== hash) {
      throw new UnusableDatabase(
        `${ours.name} was changed after it landed here: put it back and add a new migration.`,
      );
    }
  }
  return migrations.slice(landed.length);
}

function landedMigrations(connection: Database.Database): readonly Landed[] {
  const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck();
  const names = tables.all();
  if (names.includes("schema_migrations")) {
    const landed = connection.prepare("SELECT * FROM schema_migrations ORDER BY version");
    return landed.all() as Landed[];
  }
  if (names.length > 0) throw new UnusableDatabase("The database belongs to another program.");
  return [];
}

function apply(connection: Database.Database, { version, name, sql, hash }: Migration) {
  connection.exec(sql);
  if (!connection.inTransaction) throw new Error(`${name} ends the transaction that it runs in`);
  connection
    .prepare("INSERT INTO schema_migrations (version, name, hash) VALUES (?, ?, ?)")
    .run(version, name, hash);
}

function refuseBrokenReferences(connection: Database.Database) {
  const broken = connection.pragma("foreign_key_check") as { table: string; parent: string }[];
  const first = broken[0];
  if (first === undefined) return;
  throw new UnusableDatabase(
    `Migrating would leave ${broken.length} broken references (${first.table} to ${first.parent}): nothing was changed.`,
  );
}
