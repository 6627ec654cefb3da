import type { Transaction } from "@/db/store";
import type { LedgerEntry } from "./insert-entry";

const COLUMNS = "at, kind, amount_minor, number, order_id, note, batch_id";
const INSERT = `
  INSERT INTO ledger (account_id, ${COLUMNS})
  SELECT ?, ${COLUMNS.split(", ").map((_, place) => `value ->> ${place}`)}
  FROM json_each(?) ORDER BY key`;

/** Moves money many times at once, in the given order; see insertEntry. */
export async function insertEntries(
  tx: Transaction,
  accountId: number,
  entries: readonly LedgerEntry[],
): Promise<void> {
  if (entries.length > 0) tx.run(INSERT, [accountId, JSON.stringify(entries.map(cellsOf))]);
}

/** In the order of COLUMNS. */
function cellsOf(entry: LedgerEntry): readonly (string | number | null)[] {
  return [
    entry.at.getTime(),
    entry.kind,
    entry.amountMinor,
    entry.number ?? null,
    entry.orderId ?? null,
    entry.note ?? null,
    entry.batchId ?? null,
  ];
}
