import type { Transaction } from "@/db/store";

const KEEP = "UPDATE people SET totp_secret = ? WHERE id = ? AND totp_enabled_at IS NULL";
const DROP = "UPDATE people SET totp_secret = NULL WHERE id = ? AND totp_enabled_at IS NULL";
const ENABLE = `
  UPDATE people SET totp_enabled_at = ?, totp_last_step = ?
  WHERE id = ? AND totp_secret = ? AND totp_enabled_at IS NULL`;
const TAKE_STEP = `
  UPDATE people SET totp_last_step = ?
  WHERE id = ? AND totp_enabled_at IS NOT NULL AND totp_last_step < ?`;

/** A secret that nothing depends on yet; `null` gives a set-up up. One that is on stays. */
export async function keepSecret(
  tx: Transaction,
  personId: number,
  secret: string | null,
): Promise<void> {
  if (secret === null) tx.run(DROP, [personId]);
  else tx.run(KEEP, [secret, personId]);
}

interface Proved {
  readonly secret: string;
  readonly step: number;
}

/** From now on it is asked for. @returns whether the secret was still the one that was proved */
export async function enableSecret(
  tx: Transaction,
  personId: number,
  { secret, step }: Proved,
  now: Date,
): Promise<boolean> {
  return tx.run(ENABLE, [now.getTime(), step, personId, secret]) === 1;
}

/** Takes the code of a step. @returns whether no code of it or a later one was taken before */
export async function takeStep(tx: Transaction, personId: number, step: number): Promise<boolean> {
  return tx.run(TAKE_STEP, [step, personId, step]) === 1;
}
