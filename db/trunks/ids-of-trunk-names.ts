import type { Reader } from "@/db/store";

const FIND = `
  SELECT name, id FROM trunks
  WHERE account_id = ? AND name IN (SELECT value FROM json_each(?))`;

/** Ids of the account's trunks among these names; a name that none has is missing. */
export async function idsOfTrunkNames(
  reader: Reader,
  accountId: number,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = reader.rows<{ name: string; id: number }>(FIND, [accountId, JSON.stringify(names)]);
  return new Map(found.map(({ name, id }) => [name, id]));
}
