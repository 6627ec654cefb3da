/** A period costs its months at the monthly price. */
export function priceOfPeriod(monthlyMinor: number, months: number): number {
  return monthlyMinor * months;
}

/**
 * What may still be spent, in minor units: balance + credit limit − holds. Without a credit limit
 * the account is postpaid and never refused: `null`.
 */
export function availableOf(money: {
  readonly balanceMinor: number;
  readonly creditLimitMinor: number | null;
  readonly heldMinor: number;
}): number | null {
  if (money.creditLimitMinor === null) return null;
  return money.balanceMinor + money.creditLimitMinor - money.heldMinor;
}
