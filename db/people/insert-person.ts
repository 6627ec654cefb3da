import type { Transaction } from "@/db/store";
import type { Role } from "@/lib/did/role";

export interface NewPerson {
  /** `null` for staff alone. */
  readonly accountId: number | null;
  readonly role: Role;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  /** `null` until a one-time code is used. */
  readonly passwordHash: string | null;
}

const INSERT = `
  INSERT INTO people (account_id, role, email, name, password_hash, created_at, notices_read_to)
  VALUES (?, ?, ?, ?, ?, ?, coalesce((SELECT max(id) FROM notices WHERE account_id = ?), 0))
  RETURNING id`;

/** Whoever comes later need not read what was told before. @returns the new person's id */
export async function insertPerson(tx: Transaction, it: NewPerson, now: Date): Promise<number> {
  const row = [
    it.accountId,
    it.role,
    it.email,
    it.name,
    it.passwordHash,
    now.getTime(),
    it.accountId,
  ];
  const stored = tx.row<{ id: number }>(INSERT, row);
  if (stored === undefined) throw new Error("the person was not stored");
  return stored.id;
}
