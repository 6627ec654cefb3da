import type { Reader } from "@/db/store";

const FIND = {
  trunk: "SELECT id FROM trunks WHERE account_id = ? AND name = ?",
  group: "SELECT id FROM trunk_groups WHERE account_id = ? AND name = ?",
} as const;

/** Which trunk or group of the account has a name already. */
export async function idOfVoiceName(
  reader: Reader,
  accountId: number,
  kind: keyof typeof FIND,
  name: string,
): Promise<number | null> {
  return reader.row<{ id: number }>(FIND[kind], [accountId, name])?.id ?? null;
}
