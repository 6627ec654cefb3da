import { ledgerTotal } from "@/db/ledger/ledger-total";
import { listLedger } from "@/db/ledger/list-ledger";
import { moneyOf } from "@/db/ledger/money-of";
import { lapsedBill } from "@/db/overview/lapsed-bill";
import { renewalForecast } from "@/db/overview/renewal-forecast";
import type { Store } from "@/db/store";
import { lapsedWords } from "@/lib/numbers/lapsed-bill";
import type { LedgerQuery } from "@/lib/numbers/ledger-query";

/** Everything that the page of an account's money shows. */
export async function billingData(store: Store, accountId: number, query: LedgerQuery, now: Date) {
  const money = await moneyOf(store, accountId);
  const page = await listLedger(store, accountId, query);
  const total = await ledgerTotal(store, accountId, query.filters);
  const bill = await lapsedBill(store, accountId, now);
  const lapsed = bill === null ? null : lapsedWords(bill, money, now);
  const forecast = await renewalForecast(store, accountId, money.availableMinor, now);
  return { money, lapsed, forecast, page, total };
}
