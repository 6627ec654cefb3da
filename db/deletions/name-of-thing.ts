import type { Reader } from "@/db/store";
import type { Deletable } from "@/lib/did/deletable";

const TABLES = {
  trunk: "trunks",
  group: "trunk_groups",
  shared: "shared_capacity_groups",
  pool: "capacity_pools",
} as const satisfies Record<Deletable["kind"], string>;

/** What the account calls it; `null` where it has no such thing. */
export async function nameOfThing(
  reader: Reader,
  accountId: number,
  { kind, id }: Deletable,
): Promise<string | null> {
  const sql = `SELECT name FROM ${TABLES[kind]} WHERE account_id = ? AND id = ?`;
  return reader.row<{ name: string }>(sql, [accountId, id])?.name ?? null;
}
