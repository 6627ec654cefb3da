import type { Reader } from "@/db/store";
import type { GroupMember, Trunk } from "@/lib/did/trunk";

export interface TrunkOfGroup
  extends GroupMember,
    Pick<Trunk, "name" | "kind" | "host" | "port" | "dialTo"> {}

export interface TrunkGroup {
  readonly id: number;
  readonly name: string;
  readonly members: readonly TrunkOfGroup[];
}

const FIND = "SELECT id, name FROM trunk_groups WHERE account_id = ? AND id = ?";
const MEMBERS = `
  SELECT m.trunk_id AS trunkId, m.priority, m.weight, t.name, t.kind, t.host, t.port,
    t.dial_to AS dialTo
  FROM trunk_group_members m JOIN trunks t ON t.id = m.trunk_id
  WHERE m.group_id = ? AND m.account_id = ?
  ORDER BY m.priority, m.weight DESC, t.name`;

/** A trunk group of the account with its trunks, the one that is tried first at first. */
export async function findTrunkGroup(
  reader: Reader,
  accountId: number,
  id: number,
): Promise<TrunkGroup | null> {
  const found = reader.row<{ id: number; name: string }>(FIND, [accountId, id]);
  if (found === undefined) return null;
  return { ...found, members: reader.rows<TrunkOfGroup>(MEMBERS, [id, accountId]) };
}
