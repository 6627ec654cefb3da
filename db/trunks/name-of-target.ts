import type { Reader } from "@/db/store";
import type { RoutingTarget } from "@/lib/did/routing";

const NAMES = {
  trunk: "SELECT name FROM trunks WHERE account_id = ? AND id = ?",
  group: "SELECT name FROM trunk_groups WHERE account_id = ? AND id = ?",
} as const;

/** What the account calls it; `null` where it has no such trunk or group. */
export async function nameOfTarget(
  reader: Reader,
  accountId: number,
  { kind, id }: RoutingTarget,
): Promise<string | null> {
  return reader.row<{ name: string }>(NAMES[kind], [accountId, id])?.name ?? null;
}
