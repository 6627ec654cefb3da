import type { Reader } from "@/db/store";

export interface Customer {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
  readonly numbers: number;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  /** For good; its name, ledger and history stay. */
  readonly closedAt: Date | null;
  /** Not null while numbers of it are still to be ended. */
  readonly closingAt: Date | null;
}

const CUSTOMER = `
  SELECT id, name, currency, created_at AS createdAt, disabled_at AS disabledAt,
    closed_at AS closedAt, closing_at AS closingAt,
    (SELECT coalesce(sum(count), 0) FROM section_counts WHERE account_id = accounts.id) AS numbers
  FROM accounts WHERE id = ?`;

/** An account as staff see it, a closed one too. */
export async function findCustomer(reader: Reader, id: number): Promise<Customer | null> {
  const row = reader.row<Record<keyof Customer, never>>(CUSTOMER, [id]);
  if (row === undefined) return null;
  const { createdAt, disabledAt, closedAt, closingAt } = row;
  return {
    ...row,
    createdAt: new Date(createdAt),
    disabledAt: instant(disabledAt),
    closedAt: instant(closedAt),
    closingAt: instant(closingAt),
  };
}

function instant(milliseconds: number | null): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}
