import { createHash } from "node:crypto";
import Database from "better-sqlite3";

/**
 * Being looked at is no change: when a session was last seen, and which tries were made. Nor is
 * what the sweep notes of itself: each minute, and of a new account that it was told of the day.
 */
const UNCOUNTED = ["sessions", "sign_in_failures", "leases", "clock_guard", "tellings"];

/** One text for all that a database holds: the same as long as nothing in it has changed. */
export function fingerprintOf(path: string): string {
  const database = new Database(path, { readonly: true });
  const names = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'did_search%'")
    .pluck()
    .all() as string[];
  const hash = createHash("sha256");
  for (const name of names.sort().filter((each) => !UNCOUNTED.includes(each))) {
    hash.update(name);
    for (const row of database.prepare(`SELECT * FROM "${name}"`).iterate()) {
      hash.update(JSON.stringify(row));
    }
  }
  database.close();
  return hash.digest("hex");
}
