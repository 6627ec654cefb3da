import type { Transaction } from "@/db/store";

export interface NewAccount {
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  /** `null` = postpaid, never refused. */
  readonly creditLimitMinor: number | null;
}

const INSERT = `
  INSERT INTO accounts (name, currency, credit_limit_minor, created_at) VALUES (?, ?, ?, ?)
  RETURNING id`;

/** @returns the new account's id */
export async function insertAccount(tx: Transaction, it: NewAccount, now: Date): Promise<number> {
  const row = [it.name, it.currency, it.creditLimitMinor, now.getTime()];
  const stored = tx.row<{ id: number }>(INSERT, row);
  if (stored === undefined) throw new Error("the account was not stored");
  return stored.id;
}
