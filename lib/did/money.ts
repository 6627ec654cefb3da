/** Integer minor units (cents, pence, yen) of one currency. */
export interface Money {
  readonly minor: number;
  /** ISO 4217, upper case. */
  readonly currency: string;
}

/** A period costs its months at the monthly price. */
export function priceOfPeriod(monthlyMinor: number, months: number): number {
  return monthlyMinor * months;
}
