import type { Reader } from "@/db/store";

const COUNT = `
  SELECT (SELECT count(*) FROM trunks WHERE account_id = :accountId) AS trunks,
    (SELECT count(*) FROM trunk_groups WHERE account_id = :accountId) AS groups`;

/** How many trunks and trunk groups an account has. */
export async function countVoice(
  reader: Reader,
  accountId: number,
): Promise<{ readonly trunks: number; readonly groups: number }> {
  const counts = reader.row<{ trunks: number; groups: number }>(COUNT, { accountId });
  return counts ?? { trunks: 0, groups: 0 };
}
