import { findAccountByName } from "@/db/accounts/find-account";
import { nextPriceFrom, type PriceScope, priceOfScope } from "@/db/services/service-prices";
import type { Reader } from "@/db/store";
import type { AskedPrice } from "@/lib/numbers/price-input";

export type PriceRefusal = "no-account" | "other-currency" | "past" | "taken" | "unchanged";

/** What a new price would mean. */
export interface ForeseenPrice {
  readonly kind: "foreseen";
  readonly scope: PriceScope;
  readonly from: Date;
  /** What applies until then; `null` = nothing was set for just these. */
  readonly beforeMinor: number | null;
  /** What takes its place later, where that is set already. */
  readonly until: Date | null;
}

export type RefusedPrice = { readonly kind: "refused"; readonly reason: PriceRefusal };

/** Prices are only added, and never for a time that has passed. `now` is the app's clock. */
export async function foreseePrice(
  reader: Reader,
  asked: AskedPrice,
  now: Date,
): Promise<ForeseenPrice | RefusedPrice> {
  const scope = await scopeOf(reader, asked);
  if ("reason" in scope) return scope;
  const from = asked.from ?? now;
  if (from < now) return refused("past");
  const until = await nextPriceFrom(reader, scope, from);
  if (until?.getTime() === from.getTime()) return refused("taken");
  const beforeMinor = await priceOfScope(reader, scope, from);
  const isFree = beforeMinor === null && scope.accountId === null;
  const isSame = asked.setupMinor === (isFree ? 0 : beforeMinor);
  return isSame ? refused("unchanged") : { kind: "foreseen", scope, from, beforeMinor, until };
}

/** Whose price it is to be: everybody's, or that of an open account in its own currency. */
async function scopeOf(
  reader: Reader,
  { service, currency, accountName }: AskedPrice,
): Promise<PriceScope | RefusedPrice> {
  if (accountName === null) return { service, currency, accountId: null };
  const account = await findAccountByName(reader, accountName);
  if (account === null || account.isClosed) return refused("no-account");
  if (account.currency !== currency) return refused("other-currency");
  return { service, currency, accountId: account.id };
}

function refused(reason: PriceRefusal): RefusedPrice {
  return { kind: "refused", reason };
}
