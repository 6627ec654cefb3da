import type { Reader } from "@/db/store";

/** Which of these numbers the account has; the others are nobody's or another account's. */
export async function heldNumbers(
  reader: Reader,
  accountId: number,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = reader.rows<{ number: string }>(
    `SELECT d.number FROM json_each(?) AS listed
     CROSS JOIN dids d ON d.number = listed.value AND d.account_id = ?`,
    [JSON.stringify(numbers), accountId],
  );
  return new Set(rows.map((row) => row.number));
}
