import type { Reader } from "@/db/store";

export interface IdentityVersion {
  readonly id: number;
  /** First version of the same identity. */
  readonly rootId: number;
  /** `null` = an end user whom nobody named. */
  readonly name: string | null;
}

const VERSIONS = `
  SELECT id, COALESCE(root_id, id) AS rootId, iif(kind = 'unnamed', NULL, name) AS name
  FROM identities
  WHERE account_id = ? AND id IN (SELECT value FROM json_each(?))`;

/** The account's versions among these, by id, whether they still stand or not. */
export async function identityVersions(
  reader: Reader,
  accountId: number,
  ids: readonly number[],
): Promise<ReadonlyMap<number, IdentityVersion>> {
  const rows = reader.rows<IdentityVersion>(VERSIONS, [accountId, JSON.stringify(ids)]);
  return new Map(rows.map((version) => [version.id, version]));
}
