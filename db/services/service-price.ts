import type { Reader } from "@/db/store";
import type { Service } from "@/lib/did/service";

const PRICE_AT = `
  SELECT setup_minor AS setupMinor FROM service_prices
  WHERE service = :service AND effective_from <= :at
    AND currency = (SELECT currency FROM accounts WHERE id = :accountId)
    AND (account_id IS NULL OR account_id = :accountId)
  ORDER BY account_id IS NULL, effective_from DESC LIMIT 1`;

/**
 * What setting up a service costs for one number as of an instant, in minor units of the account's
 * currency. The account's own price goes before everybody's; without any it is free.
 */
export async function servicePriceAt(
  reader: Reader,
  accountId: number,
  service: Service,
  at: Date,
): Promise<number> {
  const asked = { accountId, service, at: at.getTime() };
  return reader.row<{ setupMinor: number }>(PRICE_AT, asked)?.setupMinor ?? 0;
}
