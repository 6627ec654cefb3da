import type { Transaction } from "@/db/store";
import type { LedgerKind } from "@/lib/numbers/ledger-query";

export interface LedgerEntry {
  readonly at: Date;
  readonly kind: LedgerKind;
  /** Minor units of the account's currency; negative = charged. */
  readonly amountMinor: number;
  readonly number?: string | null;
  readonly orderId?: number | null;
  readonly note?: string | null;
  readonly batchId?: number | null;
}

const INSERT = `
  INSERT INTO ledger (account_id, at, kind, amount_minor, number, order_id, note, batch_id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;

/** Moves money, for good: an entry is never changed, a mistake is answered by another entry. */
export async function insertEntry(
  tx: Transaction,
  accountId: number,
  entry: LedgerEntry,
): Promise<void> {
  tx.run(INSERT, [
    accountId,
    entry.at.getTime(),
    entry.kind,
    entry.amountMinor,
    entry.number ?? null,
    entry.orderId ?? null,
    entry.note ?? null,
    entry.batchId ?? null,
  ]);
}
