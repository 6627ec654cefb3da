import { createHash } from "node:crypto";
import type { Reader } from "@/db/store";

const TABLES = `
  SELECT name FROM sqlite_schema
  WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'did_search%' ORDER BY name`;

/** Everything that a database holds, as a short text that is another once anything in it is; that a sweep is wished for is no part of it. */
export function wholeState(reader: Reader): string {
  const tables = reader.rows<{ name: string }>(TABLES).map(({ name }) => name);
  const rows = tables.map((name) => [name, reader.rows(selectAll(name))]);
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

function selectAll(name: string): string {
  return name === "settings"
    ? "SELECT * FROM settings WHERE key <> 'sweep_asked'"
    : `SELECT * FROM "${name}"`;
}
