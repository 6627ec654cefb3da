import type { Reader } from "@/db/store";

export interface NumberSet {
  readonly id: string;
  readonly size: number;
  /** Machine clock, to the day. */
  readonly lastUsedAt: Date;
}

const FIND = `
  SELECT id, last_used_at AS lastUsedAt,
    (SELECT count(*) FROM number_set_members WHERE set_id = number_sets.id) AS size
  FROM number_sets WHERE id = ? AND account_id = ?`;

/** A stored set of the account's own; another account's is not there. */
export async function findNumberSet(
  reader: Reader,
  accountId: number,
  id: string,
): Promise<NumberSet | null> {
  const found = reader.row<{ id: string; lastUsedAt: number; size: number }>(FIND, [id, accountId]);
  return found === undefined ? null : { ...found, lastUsedAt: new Date(found.lastUsedAt) };
}
