import type { Reader } from "@/db/store";

export interface GroupOfTrunk {
  readonly id: number;
  readonly name: string;
  /** How many trunks the group has, this one included. */
  readonly trunks: number;
}

const LIST = `
  SELECT g.id, g.name,
    (SELECT count(*) FROM trunk_group_members WHERE group_id = g.id) AS trunks
  FROM trunk_group_members m JOIN trunk_groups g ON g.id = m.group_id
  WHERE m.trunk_id = ? AND m.account_id = ? ORDER BY g.name`;

/** The groups of the account that try a trunk. */
export async function groupsOfTrunk(
  reader: Reader,
  accountId: number,
  trunkId: number,
): Promise<readonly GroupOfTrunk[]> {
  return reader.rows<GroupOfTrunk>(LIST, [trunkId, accountId]);
}
