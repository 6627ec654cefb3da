import type { Transaction } from "@/db/store";
import { addMonths } from "@/lib/did/calendar";
import { priceOfPeriod } from "@/lib/did/money";
import type { DemoNumber } from "./demo-number";

interface DemoRenewal {
  readonly at: Date;
  readonly until: Date;
  readonly cost: number;
}

/** Every renewal since the first period, which the order paid for; oldest first. */
export function renewalsOf(it: DemoNumber): readonly DemoRenewal[] {
  const { activatedAt, expiresAt, period } = it;
  if (expiresAt === null || activatedAt === null) return [];
  const cost = priceOfPeriod(it.monthlyMinor, period);
  const renewals: DemoRenewal[] = [];
  let until = expiresAt;
  for (let months = period; ; months += period) {
    const at = addMonths(expiresAt, -months, expiresAt.getUTCDate());
    if (at <= activatedAt) return renewals.reverse();
    renewals.push({ at, until, cost });
    until = at;
  }
}

/** When the period began that is running, or ran last; `null` for a number never in service. */
export function lastPeriodBegan(it: DemoNumber): Date | null {
  return renewalsOf(it).at(-1)?.at ?? it.activatedAt;
}

/** Stores the charge of each renewal. */
export function storeRenewals(
  tx: Transaction,
  accountId: number,
  numbers: readonly DemoNumber[],
): void {
  for (const it of numbers) {
    for (const { at, cost } of renewalsOf(it)) {
      tx.run(
        `INSERT INTO ledger (account_id, at, kind, amount_minor, number)
         VALUES (?, ?, 'renewal', ?, ?)`,
        [accountId, at.getTime(), -cost, it.number],
      );
    }
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
