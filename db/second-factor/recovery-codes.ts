import type { Transaction } from "@/db/store";

const INSERT = "INSERT INTO recovery_codes (code_hash, person_id, created_at) VALUES (?, ?, ?)";
const TAKE = `
  UPDATE recovery_codes SET used_at = ? WHERE code_hash = ? AND person_id = ? AND used_at IS NULL`;

/** Codes by their hashes; those from before are gone. */
export async function keepRecoveryCodes(
  tx: Transaction,
  personId: number,
  hashes: readonly string[],
  now: Date,
): Promise<void> {
  tx.run("DELETE FROM recovery_codes WHERE person_id = ?", [personId]);
  for (const hash of hashes) tx.run(INSERT, [hash, personId, now.getTime()]);
}

/** @returns whether there was such a code that nobody had used */
export async function takeRecoveryCode(
  tx: Transaction,
  personId: number,
  hash: string,
  now: Date,
): Promise<boolean> {
  return tx.run(TAKE, [now.getTime(), hash, personId]) === 1;
}
