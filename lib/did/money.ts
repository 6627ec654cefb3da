/** A period costs its months at the monthly price. */
export function priceOfPeriod(monthlyMinor: number, months: number): number {
  return monthlyMinor * months;
}
