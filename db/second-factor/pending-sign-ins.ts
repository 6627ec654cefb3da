import type { Reader, Transaction } from "@/db/store";

interface Pending {
  readonly idHash: string;
  readonly personId: number;
  readonly expiresAt: Date;
}

/* Nobody who was disabled meanwhile, nor of an account that was. */
const FIND = `
  SELECT p.id, p.account_id AS accountId, p.name, p.email, p.role
  FROM pending_sign_ins s JOIN people p ON p.id = s.person_id
  LEFT JOIN accounts a ON a.id = p.account_id
  WHERE s.id_hash = ? AND s.expires_at > ? AND p.disabled_at IS NULL
    AND a.disabled_at IS NULL AND a.closed_at IS NULL`;

export interface HalfSignedIn {
  readonly id: number;
  readonly accountId: number | null;
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** The password was right; those whose time is over are forgotten with it. */
export async function insertPending(tx: Transaction, pending: Pending, now: Date): Promise<void> {
  const { idHash, personId, expiresAt } = pending;
  tx.run("DELETE FROM pending_sign_ins WHERE expires_at <= ?", [now.getTime()]);
  tx.run("INSERT INTO pending_sign_ins (id_hash, person_id, expires_at) VALUES (?, ?, ?)", [
    idHash,
    personId,
    expiresAt.getTime(),
  ]);
}

/** Who gave the password and still owes the code. */
export async function findPending(
  reader: Reader,
  idHash: string,
  now: Date,
): Promise<HalfSignedIn | null> {
  return reader.row<HalfSignedIn>(FIND, [idHash, now.getTime()]) ?? null;
}

/** Every start of a person: the code was given, or another password is needed. */
export async function forgetPendingOf(tx: Transaction, personId: number): Promise<void> {
  tx.run("DELETE FROM pending_sign_ins WHERE person_id = ?", [personId]);
}
