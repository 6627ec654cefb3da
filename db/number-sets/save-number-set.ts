import type { Transaction } from "@/db/store";

/** From here on triggers keep it, as numbers come and go. */
const HELD = `
  UPDATE number_sets SET held = (
    SELECT count(*) FROM number_set_members m
    CROSS JOIN dids d ON d.account_id = number_sets.account_id AND d.number = m.number
    WHERE m.set_id = number_sets.id)
  WHERE id = ?`;

/** Keeps a list of E.164 digits for the account; the same list again counts as a use of it. */
export async function saveNumberSet(
  tx: Transaction,
  set: { readonly id: string; readonly accountId: number; readonly numbers: readonly string[] },
  now: Date,
): Promise<void> {
  const at = now.getTime();
  tx.run(
    `INSERT INTO number_sets (id, account_id, made_at, last_used_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET last_used_at = max(last_used_at, excluded.last_used_at)
       WHERE account_id = excluded.account_id`,
    [set.id, set.accountId, at, at],
  );
  tx.run("INSERT OR IGNORE INTO number_set_members SELECT ?, value FROM json_each(?)", [
    set.id,
    JSON.stringify(set.numbers),
  ]);
  tx.run(HELD, [set.id]);
}
