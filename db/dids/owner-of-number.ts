import type { Reader } from "@/db/store";

const OWNER = `
  SELECT a.id, a.name, a.currency FROM dids d JOIN accounts a ON a.id = d.account_id
  WHERE d.number = ?`;

export interface Owner {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
}

/** Which account holds a number; for staff alone. */
export async function ownerOfNumber(reader: Reader, number: string): Promise<Owner | null> {
  return reader.row<Owner>(OWNER, [number]) ?? null;
}
