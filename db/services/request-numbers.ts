import type { Reader, Transaction } from "@/db/store";

/** A number of a request, with what it costs to set the service up for it. */
export interface RequestNumber {
  /** E.164 digits. */
  readonly number: string;
  readonly priceMinor: number;
  /** What is set aside for it; `null` = it is free. */
  readonly holdId: number | null;
  readonly isCharged: boolean;
}

interface Owned {
  readonly accountId: number;
  readonly id: number;
}

export async function insertRequestNumber(
  tx: Transaction,
  { accountId, id }: Owned,
  { number, priceMinor, holdId }: Omit<RequestNumber, "isCharged">,
): Promise<void> {
  tx.run(
    `INSERT INTO service_request_numbers (account_id, request_id, number, price_minor, hold_id)
     VALUES (?, ?, ?, ?, ?)`,
    [accountId, id, number, priceMinor, holdId],
  );
}

const OPEN = `
  SELECT number, price_minor AS priceMinor, hold_id AS holdId, charged_at AS chargedAt
  FROM service_request_numbers
  WHERE request_id = ? AND account_id = ? AND left_at IS NULL ORDER BY number`;

/** The numbers that go by a request now. */
export async function openNumbersOf(
  reader: Reader,
  { accountId, id }: Owned,
): Promise<readonly RequestNumber[]> {
  return reader
    .rows<Omit<RequestNumber, "isCharged"> & { chargedAt: number | null }>(OPEN, [id, accountId])
    .map(({ chargedAt, ...line }) => ({ ...line, isCharged: chargedAt !== null }));
}

/** @throws when it was charged before, or is none of the request's */
export async function markCharged(
  tx: Transaction,
  { accountId, id }: Owned,
  number: string,
  at: Date,
) {
  const rows = tx.run(
    `UPDATE service_request_numbers SET charged_at = ?
     WHERE request_id = ? AND account_id = ? AND number = ? AND charged_at IS NULL`,
    [at.getTime(), id, accountId, number],
  );
  if (rows !== 1) throw new Error(`${number} was charged before`);
}
