import type { DueDid } from "@/db/dids/due-did";
import { moneyOf } from "@/db/ledger/money-of";
import { paidInOrders } from "@/db/orders/paid-in-orders";
import { priceListOf } from "@/db/prices/price-list";
import { heldForServices } from "@/db/services/end-services";
import type { Transaction } from "@/db/store";
import type { Charging } from "@/lib/did/due-order";
import { priceOfPeriod } from "@/lib/did/money";
import { isRefunded } from "@/lib/did/removal";

/** Every command settles first, so what is available now is what was as of the first due instant. */
export async function chargingOf(
  tx: Transaction,
  accountId: number,
  records: readonly DueDid[],
): Promise<Charging<DueDid>> {
  const { availableMinor } = await moneyOf(tx, accountId);
  const monthlyAt = await priceListOf(
    tx,
    records.map(({ pricePlanId }) => pricePlanId),
  );
  const priceAt = (did: DueDid, at: Date) =>
    priceOfPeriod(monthlyAt(did.pricePlanId, at), did.billingPeriodMonths);
  const removable = records.filter((did) => did.registrationDeadlineAt !== null && isRefunded(did));
  const paid = await paidInOrders(tx, accountId, removable);
  const numbers = records.map(({ number }) => number);
  const held = await heldForServices(tx, accountId, numbers);
  return {
    availableMinor,
    priceAt,
    refundOf: ({ number }) => paid.get(number) ?? 0,
    heldFor: ({ number }) => held.get(number) ?? 0,
  };
}
