import { findNumberSet, type NumberSet } from "@/db/number-sets/find-number-set";
import type { Reader } from "@/db/store";
import type { FilterNames } from "@/lib/numbers/active-filters";
import type { ListQuery } from "@/lib/numbers/list-query";

/** Names of what a question refers to by id or code; only the account's own are known. */
export async function filterNames(
  reader: Reader,
  accountId: number,
  query: ListQuery,
): Promise<FilterNames> {
  const ofAccount = (table: OwnTable, id: unknown) => ownName(reader, table, accountId, id);
  const pool = query.capacity?.kind === "pool" ? query.capacity.id : null;
  return {
    countries: countryNames(reader, query.country),
    region: regionName(reader, query.region),
    city: nameById(reader, "SELECT name FROM cities WHERE id = ?", query.city),
    trunk: ofAccount("trunks", query.trunk),
    group: ofAccount("trunk_groups", query.group),
    identity: ofAccount("identities", query.identity),
    address: addressName(reader, accountId, query.address),
    pool: ofAccount("capacity_pools", pool),
    set: query.set === null ? null : sizeOf(await findNumberSet(reader, accountId, query.set)),
  };
}

function sizeOf(set: NumberSet | null): number | null {
  return set === null ? null : set.size;
}

type OwnTable = "trunks" | "trunk_groups" | "identities" | "capacity_pools";

function ownName(reader: Reader, table: OwnTable, accountId: number, id: unknown): string | null {
  if (typeof id !== "number") return null;
  const sql = `SELECT name FROM ${table} WHERE id = ? AND account_id = ?`;
  return reader.row<{ name: string }>(sql, [id, accountId])?.name ?? null;
}

function addressName(reader: Reader, accountId: number, id: unknown): string | null {
  if (typeof id !== "number") return null;
  const sql = `SELECT street || ', ' || city AS name FROM addresses WHERE id = ? AND account_id = ?`;
  return reader.row<{ name: string }>(sql, [id, accountId])?.name ?? null;
}

function countryNames(reader: Reader, codes: readonly string[]): ReadonlyMap<string, string> {
  if (codes.length === 0) return new Map();
  const rows = reader.rows<{ code: string; name: string }>(
    "SELECT code, name FROM countries WHERE code IN (SELECT value FROM json_each(?))",
    [JSON.stringify(codes)],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

function regionName(reader: Reader, region: string | number | null): string | null {
  const column = typeof region === "string" ? "iso_code" : "id";
  return nameById(reader, `SELECT name FROM regions WHERE ${column} = ?`, region);
}

function nameById(reader: Reader, sql: string, id: string | number | null): string | null {
  return id === null ? null : (reader.row<{ name: string }>(sql, [id])?.name ?? null);
}
