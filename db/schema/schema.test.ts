import { readdirSync } from "node:fs";
import { join } from "node:path";
import { getTableColumns, is, SQL } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { freshStore } from "@/test/database";

interface Shape {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly fallback: string | null;
  readonly generated: boolean;
}

async function declaredTables(): Promise<readonly SQLiteTable[]> {
  const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z-]+\.ts$/.test(name));
  const modules = await Promise.all(
    files.map((name) => import(/* @vite-ignore */ join(import.meta.dirname, name))),
  );
  return modules.flatMap((exports) =>
    Object.values(exports).filter((value): value is SQLiteTable => is(value, SQLiteTable)),
  );
}

function declared(column: SQLiteColumn): Shape {
  return {
    name: column.name,
    type: column.getSQLType().toUpperCase(),
    required: column.notNull,
    fallback: defaultText(column),
    generated: column.generated !== undefined,
  };
}

function defaultText(column: SQLiteColumn): string | null {
  if (!column.hasDefault || column.default === undefined || is(column.default, SQL)) return null;
  const value = column.mapToDriverValue(column.default);
  return typeof value === "string" ? `'${value}'` : String(value);
}

interface MigratedColumn {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  readonly pk: number;
  readonly hidden: number;
}

/** A key of text is never null in a STRICT table that says so; a row id is required by nature. */
function migrated({ name, type, notnull, dflt_value, pk, hidden }: MigratedColumn): Shape {
  const required = notnull === 1 || pk > 0;
  return { name, type, required, fallback: dflt_value, generated: hidden > 0 };
}

const byName = (one: Shape, other: Shape) => (one.name < other.name ? -1 : 1);

test("the tables as declared have the columns, types and defaults of the migrated database", async () => {
  const store = await freshStore();
  const tables = await declaredTables();
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) {
    const { name } = getTableConfig(table);
    const columns = store.rows<MigratedColumn>("SELECT * FROM pragma_table_xinfo(?)", [name]);
    const inDatabase = columns.map(migrated).sort(byName);
    const inCode = Object.values(getTableColumns(table)).map(declared).sort(byName);
    expect({ name, columns: inCode }).toEqual({ name, columns: inDatabase });
  }
});

test("every table of the migrated database is declared, but those of search and migration", async () => {
  const store = await freshStore();
  const inDatabase = store
    .rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .map(({ name }) => name)
    .filter((name) => !/^(did_search|schema_migrations|sqlite_)/.test(name));
  const inCode = (await declaredTables()).map((table) => getTableConfig(table).name);
  expect(inDatabase.sort()).toEqual([...inCode].sort());
});
