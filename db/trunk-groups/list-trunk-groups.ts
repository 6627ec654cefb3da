import type { Reader } from "@/db/store";

export interface ListedGroup {
  readonly id: number;
  readonly name: string;
  /** How many numbers go to it. */
  readonly numbers: number;
  /** Names of its trunks in the order of trying. */
  readonly trunks: readonly string[];
}

type Listed = Omit<ListedGroup, "trunks"> & { readonly trunks: string };

const LIST = `
  SELECT g.id, g.name,
    (SELECT count(*) FROM dids WHERE account_id = g.account_id AND trunk_group_id = g.id)
      AS numbers,
    (SELECT json_group_array(t.name ORDER BY m.priority, m.weight DESC, t.name)
      FROM trunk_group_members m JOIN trunks t ON t.id = m.trunk_id
      WHERE m.group_id = g.id) AS trunks
  FROM json_each(?) asked CROSS JOIN trunk_groups g ON g.id = asked.value
  WHERE g.account_id = ? ORDER BY asked.key`;

/** The account's trunk groups among these, in the given order, with where they are used. */
export async function listTrunkGroups(
  reader: Reader,
  accountId: number,
  ids: readonly number[],
): Promise<readonly ListedGroup[]> {
  return reader
    .rows<Listed>(LIST, [JSON.stringify(ids), accountId])
    .map((row) => ({ ...row, trunks: JSON.parse(row.trunks) }));
}
