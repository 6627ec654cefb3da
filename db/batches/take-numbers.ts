import type { Transaction } from "@/db/store";
import type { Taking } from "./take-items";

/** Each number is looked up by itself: the index by expiry, which has all that is asked, has none. */
const takingNumbers = (order: string) => `
  INSERT INTO batch_items (batch_id, place, number, did_id, stamp)
  SELECT ?, row_number() OVER (ORDER BY ${order}) - 1, value, d.id, '' FROM json_each(?)
  LEFT JOIN dids d INDEXED BY dids_of_account ON d.number = value AND d.account_id = ?`;

const TAKE_NUMBERS = {
  given: takingNumbers("key"),
  expiry: takingNumbers("d.expires_at NULLS LAST, key"),
} as const;

export interface Naming {
  readonly numbers: readonly string[];
  /** As they are given, or those first whose time ends first. */
  readonly order: keyof typeof TAKE_NUMBERS;
}

/** These numbers; those of another account are nobody's. */
export async function takeNumbers(
  tx: Transaction,
  { batchId, accountId }: Taking,
  { numbers, order }: Naming,
): Promise<number> {
  return tx.run(TAKE_NUMBERS[order], [batchId, JSON.stringify(numbers), accountId]);
}
