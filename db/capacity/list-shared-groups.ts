import type { Reader } from "@/db/store";
import type { SharedGroup } from "./find-shared-group";

export interface ListedSharedGroup extends SharedGroup {
  /** How many numbers use it together. */
  readonly numbers: number;
}

const LIST = `
  SELECT id, pool_id AS poolId, name, channels,
    (SELECT count(*) FROM dids WHERE account_id = g.account_id AND shared_group_id = g.id)
      AS numbers
  FROM shared_capacity_groups g WHERE account_id = ? ORDER BY name, id`;

/** The shared groups of an account, and by how many numbers each is used. */
export async function listSharedGroups(
  reader: Reader,
  accountId: number,
): Promise<readonly ListedSharedGroup[]> {
  return reader.rows<ListedSharedGroup>(LIST, [accountId]);
}
