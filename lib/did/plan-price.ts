/** What a month of a plan costs from an instant on, in minor units. */
export interface PlanPrice {
  readonly planId: number;
  readonly effectiveFrom: Date;
  readonly monthlyMinor: number;
}

/** Of a plan's prices the last that has taken effect. */
export function priceFinder(prices: readonly PlanPrice[]) {
  const latestFirst = [...prices].sort(
    (one, other) => other.effectiveFrom.getTime() - one.effectiveFrom.getTime(),
  );
  const byPlan = new Map<number, PlanPrice[]>();
  for (const price of latestFirst) {
    byPlan.set(price.planId, [...(byPlan.get(price.planId) ?? []), price]);
  }
  return (planId: number, at: Date): number =>
    byPlan.get(planId)?.find(({ effectiveFrom }) => effectiveFrom <= at)?.monthlyMinor ?? 0;
}
