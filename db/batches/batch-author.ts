import type { Reader } from "@/db/store";
import type { Actor } from "@/lib/did/history";

/** Whoever drew up a batch of the account, as the history tells it. */
export async function batchAuthor(
  reader: Reader,
  accountId: number,
  batchId: number,
): Promise<Pick<Actor, "actor" | "actorName">> {
  const sql = `SELECT people.name AS actorName, iif(people.role = 'staff', 'staff', 'member') AS actor
    FROM batches JOIN people ON people.id = batches.person_id
    WHERE batches.id = ? AND batches.account_id = ?`;
  const author = reader.row<Pick<Actor, "actor" | "actorName">>(sql, [batchId, accountId]);
  if (author === undefined) throw new Error(`batch ${batchId} is nobody's`);
  return author;
}
