import type { Reader } from "@/db/store";
import type { Trunk } from "@/lib/did/trunk";
import { TRUNK_COLUMNS, type TrunkRecord, trunkOf } from "./trunk-record";

export interface ListedTrunk extends Trunk {
  /** How many numbers go straight to it. */
  readonly numbers: number;
  /** How many trunk groups try it. */
  readonly groups: number;
}

const LIST = `
  SELECT ${TRUNK_COLUMNS},
    (SELECT count(*) FROM dids WHERE account_id = t.account_id AND trunk_id = t.id) AS numbers,
    (SELECT count(*) FROM trunk_group_members WHERE trunk_id = t.id) AS groups
  FROM json_each(?) asked CROSS JOIN trunks t ON t.id = asked.value
  WHERE t.account_id = ? ORDER BY asked.key`;

/** The account's trunks among these, in the given order, with where they are used. */
export async function listTrunks(
  reader: Reader,
  accountId: number,
  ids: readonly number[],
): Promise<readonly ListedTrunk[]> {
  type Listed = TrunkRecord & Pick<ListedTrunk, "numbers" | "groups">;
  return reader.rows<Listed>(LIST, [JSON.stringify(ids), accountId]).map(trunkOf);
}
