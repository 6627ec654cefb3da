import { ledgerTotal } from "@/db/ledger/ledger-total";
import { listLedger } from "@/db/ledger/list-ledger";
import { moneyOf } from "@/db/ledger/money-of";
import type { Store } from "@/db/store";
import type { LedgerQuery } from "@/lib/numbers/ledger-query";

/** Everything that the page of an account's money shows. */
export async function billingData(store: Store, accountId: number, query: LedgerQuery) {
  const money = await moneyOf(store, accountId);
  const page = await listLedger(store, accountId, query);
  const total = await ledgerTotal(store, accountId, query.filters);
  return { money, page, total };
}
