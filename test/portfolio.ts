import { insertEntry } from "@/db/ledger/insert-entry";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { insertDid, NOW } from "./cast";

const PERIODS = [1, 1, 1, 3, 6, 12] as const;

/**
 * Two accounts with numbers that renew, lapse and leave in the time to come: one postpaid, one with
 * money for a part of its renewals. The same whenever it is made.
 */
export async function fillPortfolio(
  store: Store,
  { numbers, topUp }: { readonly numbers: number; readonly topUp: number },
): Promise<void> {
  const owners: number[] = [];
  for (let place = 0; place < numbers; place++) {
    const accountId = owners[place % 2];
    const expiresAt = laterBy(NOW, ((place * 37) % 60) * DAY_MS + place * 1000 + 1);
    const cycles = [null, null, 3, 0, 1][place % 5] ?? null;
    const made = await insertDid(store, {
      ...(accountId === undefined ? {} : { accountId }),
      expiresAt,
      billingAnchorDay: expiresAt.getUTCDate(),
      billingPeriodMonths: PERIODS[place % PERIODS.length] ?? 1,
      billingCycles: cycles,
      canceledAt: place % 11 === 0 ? NOW : null,
    });
    if (accountId === undefined) owners.push(made.accountId);
  }
  await store.inTransaction(async (tx) => {
    const accountId = owners[0] ?? 0;
    tx.run("UPDATE accounts SET credit_limit_minor = 50 WHERE id = ?", [accountId]);
    await insertEntry(tx, accountId, { at: NOW, kind: "top-up", amountMinor: topUp });
  });
}
