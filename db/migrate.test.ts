import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { freshPath } from "@/test/database";
import { migrate } from "./migrate";
import { type Migration, readMigrations } from "./migration-files";

const SHELVES: Migration = {
  version: 1,
  name: "0001_shelves.sql",
  sql: `CREATE TABLE shelves (id INTEGER PRIMARY KEY);
    CREATE TABLE books (shelf INTEGER REFERENCES shelves (id) ON DELETE CASCADE);
    INSERT INTO shelves VALUES (7);
    INSERT INTO books VALUES (7);`,
  hash: "one",
};
const REBUILD: Migration = {
  version: 2,
  name: "0002_rebuild.sql",
  sql: `CREATE TABLE shelves_new (id INTEGER PRIMARY KEY, label TEXT);
    INSERT INTO shelves_new (id) SELECT id FROM shelves;
    DROP TABLE shelves;
    ALTER TABLE shelves_new RENAME TO shelves;`,
  hash: "two",
};

function emptyDatabase(): Database.Database {
  const connection = new Database(":memory:");
  connection.pragma("foreign_keys = ON");
  return connection;
}

function tableNames(connection: Database.Database) {
  return connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
}

test("rebuilding a table keeps the rows that refer to it", () => {
  const connection = emptyDatabase();
  migrate(connection, [SHELVES]);
  migrate(connection, [SHELVES, REBUILD]);
  expect(connection.prepare("SELECT shelf FROM books").all()).toEqual([{ shelf: 7 }]);
  expect(connection.pragma("foreign_keys", { simple: true })).toBe(1);
});

test("a migration that has landed does not run again", () => {
  const connection = emptyDatabase();
  migrate(connection, [SHELVES]);
  migrate(connection, [SHELVES]);
  expect(connection.prepare("SELECT count(*) FROM books").pluck().get()).toBe(1);
});

test("a landed file that was edited is refused in one line", () => {
  const connection = emptyDatabase();
  migrate(connection, [SHELVES]);
  const edited = { ...SHELVES, hash: "other" };
  expect(() => migrate(connection, [edited, REBUILD])).toThrow(
    "0001_shelves.sql was changed after it landed here: put it back and add a new migration.",
  );
  expect(connection.prepare("SELECT * FROM shelves").all()).toEqual([{ id: 7 }]);
});

test("a database newer than the program is refused and stays as it is", () => {
  const connection = emptyDatabase();
  migrate(connection, [SHELVES, REBUILD]);
  expect(() => migrate(connection, [SHELVES])).toThrow(/newer version \(0002_rebuild\.sql\)/);
});

test("a migration that breaks a reference changes nothing", () => {
  const connection = emptyDatabase();
  migrate(connection, [SHELVES]);
  const broken = { ...REBUILD, sql: "DELETE FROM shelves; CREATE TABLE extra (id INTEGER);" };
  expect(() => migrate(connection, [SHELVES, broken])).toThrow(
    "Migrating would leave 1 broken references (books to shelves): nothing was changed.",
  );
  expect(connection.prepare("SELECT count(*) FROM shelves").pluck().get()).toBe(1);
  expect(tableNames(connection)).not.toContain("extra");
});

test("a migration that fails half way leaves nothing of itself", () => {
  const connection = emptyDatabase();
  const failing = { ...SHELVES, sql: `${SHELVES.sql} INSERT INTO nowhere VALUES (1);` };
  expect(() => migrate(connection, [failing])).toThrow("no such table: nowhere");
  expect(tableNames(connection)).toEqual([]);
});

test("a migration may not end the transaction that guards it", () => {
  const impatient = { ...SHELVES, sql: `${SHELVES.sql} COMMIT;` };
  expect(() => migrate(emptyDatabase(), [impatient])).toThrow("ends the transaction");
});

test("another program's database is refused", () => {
  const connection = emptyDatabase();
  connection.exec("CREATE TABLE customers (id INTEGER)");
  expect(() => migrate(connection, [SHELVES])).toThrow("The database belongs to another program.");
});

test("three processes that start at once on a missing file all open it, migrated once", async () => {
  const path = freshPath();
  mkdirSync(dirname(path), { recursive: true });
  const opening = `import { openDatabase } from "@/db/open-database";
    void openDatabase(process.argv[1]).then((store) => {
      console.log(store.row("SELECT count(*) AS n FROM schema_migrations").n);
      store.close();
    });`;
  const processes = [1, 2, 3].map(() =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "--eval", opening, path]),
  );
  const outputs = (await Promise.all(processes)).map(({ stdout }) => Number(stdout));
  expect(outputs).toEqual(Array(3).fill(readMigrations().length));
});
