import { nextId } from "@/db/last-ids/next-id";
import type { Transaction } from "@/db/store";
import type { GroupMember } from "@/lib/did/trunk";

interface WrittenGroup {
  readonly name: string;
  readonly members: readonly GroupMember[];
}

const INSERT = "INSERT INTO trunk_groups (id, account_id, name, created_at) VALUES (?, ?, ?, ?)";
const RENAME = "UPDATE trunk_groups SET name = ? WHERE account_id = ? AND id = ?";
const EMPTY = "DELETE FROM trunk_group_members WHERE account_id = ? AND group_id = ?";
const JOIN = `
  INSERT INTO trunk_group_members (account_id, group_id, trunk_id, priority, weight)
  VALUES (?, ?, ?, ?, ?)`;
const DELETE = "DELETE FROM trunk_groups WHERE account_id = ? AND id = ?";

/** A new trunk group of the account. */
export async function insertTrunkGroup(
  tx: Transaction,
  accountId: number,
  group: WrittenGroup,
  now: Date,
): Promise<number> {
  const id = await nextId(tx, "trunk_groups");
  tx.run(INSERT, [id, accountId, group.name, now.getTime()]);
  writeMembers(tx, accountId, id, group.members);
  return id;
}

/** @returns whether the account has such a group */
export async function updateTrunkGroup(
  tx: Transaction,
  accountId: number,
  id: number,
  group: WrittenGroup,
): Promise<boolean> {
  if (tx.run(RENAME, [group.name, accountId, id]) !== 1) return false;
  tx.run(EMPTY, [accountId, id]);
  writeMembers(tx, accountId, id, group.members);
  return true;
}

/** No number may go to it any more. */
export async function deleteTrunkGroup(tx: Transaction, accountId: number, id: number) {
  tx.run(EMPTY, [accountId, id]);
  if (tx.run(DELETE, [accountId, id]) !== 1) throw new Error(`trunk group ${id} was gone already`);
}

function writeMembers(
  tx: Transaction,
  accountId: number,
  groupId: number,
  members: readonly GroupMember[],
) {
  for (const { trunkId, priority, weight } of members) {
    tx.run(JOIN, [accountId, groupId, trunkId, priority, weight]);
  }
}
