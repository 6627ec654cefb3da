import type { Transaction } from "@/db/store";

const LEAVE = "DELETE FROM trunk_group_members WHERE account_id = ? AND trunk_id = ?";
const DELETE = "DELETE FROM trunks WHERE account_id = ? AND id = ?";

/** Takes a trunk out of its groups and away; no number may go to it any more. */
export async function deleteTrunk(tx: Transaction, accountId: number, id: number): Promise<void> {
  tx.run(LEAVE, [accountId, id]);
  if (tx.run(DELETE, [accountId, id]) !== 1) throw new Error(`trunk ${id} was gone already`);
}
