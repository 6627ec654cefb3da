import type { Transaction } from "@/db/store";

export interface DemoEntry {
  readonly at: number;
  readonly kind: "top-up" | "order" | "renewal";
  /** Minor units; negative = charged. */
  readonly amountMinor: number;
  readonly number?: string;
  readonly orderId?: number;
  readonly note?: string;
}

const TOP_UP_MINOR = 500_000;
const INSERT = `
  INSERT INTO ledger (account_id, at, kind, amount_minor, number, order_id, note)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

/**
 * Books the charges, and bank transfers from `since` to `now` that leave the account with this
 * balance, in the order in which they happened: the balance after each is kept as it is booked.
 */
export function storeLedger(
  tx: Transaction,
  accountId: number,
  charges: readonly DemoEntry[],
  { balanceMinor, since, now }: { balanceMinor: number; since: Date; now: Date },
): void {
  const needed = balanceMinor - charges.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const transfers = topUps(needed, since.getTime(), now.getTime());
  for (const entry of [...charges, ...transfers].sort((one, other) => one.at - other.at)) {
    const { at, kind, amountMinor, number = null, orderId = null, note = null } = entry;
    tx.run(INSERT, [accountId, at, kind, amountMinor, number, orderId, note]);
  }
}

function topUps(neededMinor: number, since: number, now: number): readonly DemoEntry[] {
  const transfers = Math.max(1, Math.ceil(neededMinor / TOP_UP_MINOR));
  const step = (now - since) / transfers;
  return Array.from({ length: transfers }, (_, place) => ({
    at: Math.floor(since + place * step),
    kind: "top-up",
    amountMinor: place === 0 ? neededMinor - (transfers - 1) * TOP_UP_MINOR : TOP_UP_MINOR,
    note: "Bank transfer",
  }));
}
