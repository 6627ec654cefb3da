import type { Reader } from "@/db/store";

const MOST_SHOWN = 20;

export interface NumbersOfVerification {
  /** E.164 digits of the first of them. */
  readonly numbers: readonly string[];
  readonly total: number;
}

/** The numbers for which this is the newest verification. */
export async function numbersOfVerification(
  reader: Reader,
  accountId: number,
  verificationId: number,
): Promise<NumbersOfVerification> {
  const from = "FROM dids WHERE verification_id = ? AND account_id = ?";
  const asked = [verificationId, accountId];
  const numbers = reader.rows<{ number: string }>(
    `SELECT number ${from} ORDER BY number LIMIT ${MOST_SHOWN}`,
    asked,
  );
  const counted = reader.row<{ total: number }>(`SELECT count(*) AS total ${from}`, asked);
  return { numbers: numbers.map(({ number }) => number), total: counted?.total ?? 0 };
}
