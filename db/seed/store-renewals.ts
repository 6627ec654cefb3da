import type { Transaction } from "@/db/store";
import { addMonths } from "@/lib/did/calendar";
import { priceOfPeriod } from "@/lib/did/money";
import type { DemoNumber } from "./demo-number";

/** When the running period was paid for, unless the order itself paid for it. */
export function lastRenewal(it: DemoNumber): { at: Date; cost: number } | null {
  if (it.expiresAt === null || it.activatedAt === null) return null;
  const at = addMonths(it.expiresAt, -it.period, it.expiresAt.getUTCDate());
  if (at <= it.activatedAt) return null;
  return { at, cost: priceOfPeriod(it.monthlyMinor, it.period) };
}

/** Stores the charge of each number's last renewal. */
export function storeRenewals(
  tx: Transaction,
  accountId: number,
  numbers: readonly DemoNumber[],
): void {
  for (const it of numbers) {
    const renewal = lastRenewal(it);
    if (renewal === null) continue;
    tx.run(
      `INSERT INTO ledger (account_id, at, kind, amount_minor, number)
       VALUES (?, ?, 'renewal', ?, ?)`,
      [accountId, renewal.at.getTime(), -renewal.cost, it.number],
    );
  }
}

const TOP_UP_MINOR = 500_000;

/** Stores bank transfers from `since` to `now` that leave the account with this balance. */
export function storeTopUps(
  tx: Transaction,
  accountId: number,
  balanceMinor: number,
  span: { readonly since: Date; readonly now: Date },
): void {
  const charged = tx.row<{ sum: number }>(
    "SELECT COALESCE(sum(amount_minor), 0) AS sum FROM ledger WHERE account_id = ?",
    [accountId],
  );
  const needed = balanceMinor - (charged?.sum ?? 0);
  const transfers = Math.max(1, Math.ceil(needed / TOP_UP_MINOR));
  const step = (span.now.getTime() - span.since.getTime()) / transfers;
  for (let place = 0; place < transfers; place++) {
    const isFirst = place === 0;
    const amount = isFirst ? needed - (transfers - 1) * TOP_UP_MINOR : TOP_UP_MINOR;
    const at = Math.floor(span.since.getTime() + place * step);
    tx.run(
      `INSERT INTO ledger (account_id, at, kind, amount_minor, note)
       VALUES (?, ?, 'top-up', ?, 'Bank transfer')`,
      [accountId, at, amount],
    );
  }
}
