import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { freshPath } from "@/test/database";
import { readMigrations } from "./migration-files";
import { explained, openDatabase } from "./open-database";
import { connect } from "./store";
import { UnusableDatabase } from "./unusable-database";

async function refusal(path: string): Promise<string> {
  const fault = await openDatabase(path).catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(UnusableDatabase);
  const { message } = fault as UnusableDatabase;
  expect(message).not.toContain("\n");
  expect(message.startsWith(path)).toBe(true);
  return message.slice(path.length);
}

function fileOf(content: string | Buffer): string {
  const path = freshPath();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

test("a missing file is made for its owner alone, in a folder for its owner alone", async () => {
  const path = freshPath();
  const store = await openDatabase(path);
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  }
  store.close();
});

test("what was written is there when the file is opened again", async () => {
  const path = freshPath();
  const first = await openDatabase(path);
  await first.inTransaction((tx) => tx.run("INSERT INTO settings VALUES ('greeting', 'hello')"));
  first.close();
  const second = await openDatabase(path);
  expect(second.row("SELECT value FROM settings")).toEqual({ value: "hello" });
  second.close();
});

test.each([
  ["a text of one line", "number,description\n"],
  ["a text longer than a page", "number,description\n".repeat(1000)],
])("a file that is not a database is refused: %s", async (_, content) => {
  const path = fileOf(content);
  expect(await refusal(path)).toBe(" is not a database.");
  expect(readFileSync(path, "utf8")).toBe(content);
});

test("a file that was cut short is refused", async () => {
  const path = freshPath();
  (await openDatabase(path)).close();
  truncateSync(path, Math.floor(statSync(path).size / 8192) * 4096);
  expect(await refusal(path)).toBe(" is damaged or cut short: restore a backup.");
});

test("a folder in the file's place is refused", async () => {
  const path = freshPath();
  mkdirSync(path, { recursive: true });
  expect(await refusal(path)).toMatch(/can't be opened/);
});

test("a path through a file is refused", async () => {
  const path = `${fileOf("x")}/numbers.db`;
  expect(await refusal(path)).toMatch(/can't be made or read \(ENOTDIR\)/);
});

test("a place where no folder can be made is refused, and at once", async () => {
  const path = "/proc/my-numbers/deep/my-numbers.db";
  expect(await refusal(path)).toMatch(/^ can't be made or read \(E[A-Z]+\)\.$/);
});

test("a database of a newer version is refused", async () => {
  const path = freshPath();
  (await openDatabase(path)).close();
  const connection = new Database(path);
  const newer = readMigrations().length + 1;
  connection.prepare("INSERT INTO schema_migrations VALUES (?, '9999_later.sql', 'x')").run(newer);
  connection.close();
  expect(await refusal(path)).toMatch(/made by a newer version \(9999_later\.sql\)/);
});

test("a file that can't be written is said to be so", async () => {
  const path = freshPath();
  (await openDatabase(path)).close();
  const connection = connect(path, true);
  const write = () => connection.exec("INSERT INTO settings VALUES ('a', 'b')");
  expect(() => {
    try {
      write();
    } catch (fault) {
      throw explained(fault, path);
    }
  }).toThrow(`${path} can't be written by this user.`);
  connection.close();
});
