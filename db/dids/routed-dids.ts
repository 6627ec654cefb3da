import type { Reader } from "@/db/store";
import type { RoutingTarget } from "@/lib/did/routing";

const ROUTED = {
  trunk: "FROM dids WHERE trunk_id = ? AND account_id = ?",
  group: "FROM dids WHERE trunk_group_id = ? AND account_id = ?",
} as const;

/** How many of the account's numbers go straight to a trunk or group. */
export async function countRouted(
  reader: Reader,
  accountId: number,
  { kind, id }: RoutingTarget,
): Promise<number> {
  const sql = `SELECT count(*) AS count ${ROUTED[kind]}`;
  return reader.row<{ count: number }>(sql, [id, accountId])?.count ?? 0;
}

/** Ids of those numbers, up to `most`. */
export async function idsRouted(
  reader: Reader,
  accountId: number,
  { kind, id }: RoutingTarget,
  most: number,
): Promise<readonly number[]> {
  const sql = `SELECT id ${ROUTED[kind]} LIMIT ?`;
  return reader.rows<{ id: number }>(sql, [id, accountId, most]).map((row) => row.id);
}
