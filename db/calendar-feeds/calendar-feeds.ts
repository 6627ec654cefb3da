import type { Reader, Transaction } from "@/db/store";

/** Whose numbers a calendar shows. */
export interface FeedOwner {
  readonly personId: number;
  readonly accountId: number;
  readonly accountName: string;
}

const FIND = `
  SELECT p.id AS personId, a.id AS accountId, a.name AS accountName
  FROM calendar_feeds f JOIN people p ON p.id = f.person_id JOIN accounts a ON a.id = p.account_id
  WHERE f.secret_hash = ? AND p.disabled_at IS NULL AND a.disabled_at IS NULL
    AND a.closed_at IS NULL`;

/** `null` for a wrong or revoked secret, and for whoever may no longer come. */
export async function findFeed(reader: Reader, secretHash: string): Promise<FeedOwner | null> {
  return reader.row<FeedOwner>(FIND, [secretHash]) ?? null;
}

/** When the person's address was made; `null` = they have none. */
export async function feedMadeAt(reader: Reader, personId: number): Promise<Date | null> {
  const sql = "SELECT made_at AS madeAt FROM calendar_feeds WHERE person_id = ?";
  const found = reader.row<{ madeAt: number }>(sql, [personId]);
  return found === undefined ? null : new Date(found.madeAt);
}

/** A person has one address: a new one is the end of the old. */
export async function keepFeed(
  tx: Transaction,
  personId: number,
  secretHash: string,
  madeAt: Date,
): Promise<void> {
  tx.run(
    `INSERT INTO calendar_feeds (person_id, secret_hash, made_at) VALUES (?, ?, ?)
     ON CONFLICT (person_id) DO UPDATE SET secret_hash = excluded.secret_hash, made_at = excluded.made_at`,
    [personId, secretHash, madeAt.getTime()],
  );
}

export async function dropFeed(tx: Transaction, personId: number): Promise<void> {
  tx.run("DELETE FROM calendar_feeds WHERE person_id = ?", [personId]);
}
