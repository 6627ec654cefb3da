import type { Reader } from "@/db/store";

export interface AccountRow {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
  readonly members: number;
  readonly numbers: number;
  readonly createdAt: Date;
  readonly disabled: boolean;
}

const ACCOUNTS = `
  SELECT id, name, currency, created_at AS createdAt, disabled_at IS NOT NULL AS disabled,
    (SELECT count(*) FROM people WHERE account_id = accounts.id AND disabled_at IS NULL) AS members,
    (SELECT COALESCE(sum(count), 0) FROM section_counts WHERE account_id = accounts.id) AS numbers
  FROM accounts WHERE closed_at IS NULL ORDER BY name, id LIMIT ?`;

/** Accounts by name, with how many people and numbers each has; for staff alone. */
export async function listAccounts(reader: Reader, most: number): Promise<readonly AccountRow[]> {
  type Row = Omit<AccountRow, "createdAt" | "disabled"> & { createdAt: number; disabled: number };
  return reader
    .rows<Row>(ACCOUNTS, [most])
    .map((row) => ({ ...row, createdAt: new Date(row.createdAt), disabled: row.disabled === 1 }));
}
