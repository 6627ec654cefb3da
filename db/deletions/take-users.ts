import type { Taking } from "@/db/batches/take-items";
import type { Transaction } from "@/db/store";
import type { Deletable } from "@/lib/did/deletable";
import { usersFrom } from "./users";

/** All numbers that use a thing by now, as items that nothing is said of yet. @returns how many */
export async function takeUsers(
  tx: Transaction,
  { batchId, accountId }: Taking,
  { kind, id }: Deletable,
): Promise<number> {
  const sql = `
    INSERT INTO batch_items (batch_id, place, number, did_id, stamp)
    SELECT :batchId, row_number() OVER (ORDER BY number) - 1, number, id, ''
    ${usersFrom(kind)}`;
  return tx.run(sql, { batchId, accountId, id });
}
