import type { Reader, Transaction } from "@/db/store";
import type { Service } from "@/lib/did/service";

/** Of which prices one is: a service in a currency, for everybody or for one account. */
export interface PriceScope {
  readonly service: Service;
  readonly currency: string;
  /** `null` = every account of the currency that has no price of its own. */
  readonly accountId: number | null;
}

const OF_SCOPE = `
  SELECT setup_minor AS setupMinor FROM service_prices
  WHERE service = ? AND currency = ? AND account_id IS ? AND effective_from <= ?
  ORDER BY effective_from DESC LIMIT 1`;

/** The price of exactly this kind as of an instant; `null` where none was set. */
export async function priceOfScope(
  reader: Reader,
  { service, currency, accountId }: PriceScope,
  at: Date,
): Promise<number | null> {
  const asked = [service, currency, accountId, at.getTime()];
  return reader.row<{ setupMinor: number }>(OF_SCOPE, asked)?.setupMinor ?? null;
}

const NEXT = `
  SELECT min(effective_from) AS at FROM service_prices
  WHERE service = ? AND currency = ? AND account_id IS ? AND effective_from >= ?`;

/** When the next price of this kind begins, from an instant on. */
export async function nextPriceFrom(
  reader: Reader,
  { service, currency, accountId }: PriceScope,
  from: Date,
): Promise<Date | null> {
  const asked = [service, currency, accountId, from.getTime()];
  const found = reader.row<{ at: number | null }>(NEXT, asked)?.at ?? null;
  return found === null ? null : new Date(found);
}

const INSERT = `
  INSERT INTO service_prices (account_id, currency, service, effective_from, setup_minor)
  VALUES (?, ?, ?, ?, ?)`;

export async function insertServicePrice(
  tx: Transaction,
  { service, currency, accountId }: PriceScope,
  { from, setupMinor }: { readonly from: Date; readonly setupMinor: number },
): Promise<void> {
  tx.run(INSERT, [accountId, currency, service, from.getTime(), setupMinor]);
}
