import type { Transaction } from "@/db/store";

const CLEAR = `
  UPDATE people SET totp_secret = NULL, totp_enabled_at = NULL, totp_last_step = NULL WHERE id = ?`;

/** The password alone lets in from then on; recovery codes and started sign-ins go with it. */
export async function clearSecondFactor(tx: Transaction, personId: number): Promise<void> {
  tx.run(CLEAR, [personId]);
  tx.run("DELETE FROM recovery_codes WHERE person_id = ?", [personId]);
  tx.run("DELETE FROM pending_sign_ins WHERE person_id = ?", [personId]);
}
