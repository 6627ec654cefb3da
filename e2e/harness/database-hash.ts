import { createHash } from "node:crypto";
import Database from "better-sqlite3";

/** What looking at pages writes: when somebody was seen, and who tried to sign in. */
const SEEN = /^(sessions|sign_in_failures|sqlite_|did_search)/;

/** One text for all that a database holds, but for traces of having looked. */
export function databaseHash(path: string): string {
  const database = new Database(path, { readonly: true });
  const hash = createHash("sha256");
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  for (const table of tables.filter((name) => !SEEN.test(name))) {
    hash.update(table);
    for (const row of database.prepare(`SELECT * FROM "${table}"`).raw().iterate()) {
      hash.update(
        JSON.stringify(row, (_, value) => (typeof value === "bigint" ? `${value}` : value)),
      );
    }
  }
  database.close();
  return hash.digest("hex");
}
