import { addMonths } from "@/lib/did/calendar";
import { priceOfPeriod } from "@/lib/did/money";
import type { DemoNumber } from "./demo-number";
import type { DemoEntry } from "./store-ledger";

interface DemoRenewal {
  readonly at: Date;
  readonly until: Date;
  readonly cost: number;
}

/** Every renewal since the first period, which the order paid for; oldest first. */
export function renewalsOf(it: DemoNumber): readonly DemoRenewal[] {
  const { activatedAt, expiresAt, period } = it;
  if (expiresAt === null || activatedAt === null) return [];
  const cost = priceOfPeriod(it.monthlyMinor, period);
  const renewals: DemoRenewal[] = [];
  let until = expiresAt;
  for (let months = period; ; months += period) {
    const at = addMonths(expiresAt, -months, expiresAt.getUTCDate());
    if (at <= activatedAt) return renewals.reverse();
    renewals.push({ at, until, cost });
    until = at;
  }
}

/** When the period began that is running, or ran last; `null` for a number never in service. */
export function lastPeriodBegan(it: DemoNumber): Date | null {
  return renewalsOf(it).at(-1)?.at ?? it.activatedAt;
}

/** The charge of each renewal. */
export function renewalCharges(numbers: readonly DemoNumber[]): readonly DemoEntry[] {
  return numbers.flatMap((it) =>
    renewalsOf(it).map(({ at, cost }) => ({
      at: at.getTime(),
      kind: "renewal" as const,
      amountMinor: -cost,
      number: it.number,
    })),
  );
}
