import type { Reader } from "@/db/store";
import type { Trunk } from "@/lib/did/trunk";
import { TRUNK_COLUMNS, type TrunkRecord, trunkOf } from "./trunk-record";

const FIND = `SELECT ${TRUNK_COLUMNS} FROM trunks t WHERE t.account_id = ? AND t.id = ?`;

/** A trunk of the account; another account's is not there. */
export async function findTrunk(
  reader: Reader,
  accountId: number,
  id: number,
): Promise<Trunk | null> {
  const record = reader.row<TrunkRecord>(FIND, [accountId, id]);
  return record === undefined ? null : trunkOf(record);
}
