import type { Reader } from "@/db/store";

export interface Customer {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
  readonly numbers: number;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
}

const CUSTOMER = `
  SELECT id, name, currency, created_at AS createdAt, disabled_at AS disabledAt,
    (SELECT coalesce(sum(count), 0) FROM section_counts WHERE account_id = accounts.id) AS numbers
  FROM accounts WHERE id = ? AND closed_at IS NULL`;

/** An account as staff see it; a closed one is not there. */
export async function findCustomer(reader: Reader, id: number): Promise<Customer | null> {
  type Row = Omit<Customer, "createdAt" | "disabledAt"> & {
    createdAt: number;
    disabledAt: number | null;
  };
  const row = reader.row<Row>(CUSTOMER, [id]);
  if (row === undefined) return null;
  const { createdAt, disabledAt } = row;
  return {
    ...row,
    createdAt: new Date(createdAt),
    disabledAt: disabledAt === null ? null : new Date(disabledAt),
  };
}
