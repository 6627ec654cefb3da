import type { Reader } from "@/db/store";

const NAME = `
  SELECT name FROM identities
  WHERE account_id = ? AND (id = ? OR root_id = ?) ORDER BY version DESC LIMIT 1`;

/** What an identity is called now. @param rootId of its first version */
export async function nameOfIdentity(
  reader: Reader,
  accountId: number,
  rootId: number,
): Promise<string> {
  const found = reader.row<{ name: string }>(NAME, [accountId, rootId, rootId]);
  if (found === undefined) throw new Error(`there is no identity ${rootId}`);
  return found.name;
}
