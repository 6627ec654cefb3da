import { recordAudit } from "@/db/audit/record-audit";
import { clockOffsetMs } from "@/db/settings/clock-offset";
import { type Journey, keepJourney } from "@/db/settings/journey";
import { setClockOffset } from "@/db/settings/set-clock-offset";
import { askForSweep } from "@/db/settings/sweep-asked";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { type TravelRefusal, travelRefusal } from "@/lib/did/travel";
import type { By } from "./act-on-person";

export type Travelled =
  | ({ readonly kind: "travelled" } & Journey)
  | { readonly kind: "refused"; readonly reason: TravelRefusal };

/**
 * Moves the app's clock forward; the machine's, by which guards and sessions go, stays. What
 * becomes due is left to the sweep, which is asked for. Demo only.
 */
export async function travel(
  store: Store,
  { days, isDemo }: { readonly days: number; readonly isDemo: boolean },
  { actor, now: at }: By,
): Promise<Travelled> {
  return store.inTransaction(async (tx): Promise<Travelled> => {
    const offset = await clockOffsetMs(tx);
    const reason = travelRefusal(isDemo, offset, days);
    if (reason !== null) return { kind: "refused", reason };
    const ahead = offset + days * DAY_MS;
    const journey = { from: laterBy(at, offset), to: laterBy(at, ahead) };
    await setClockOffset(tx, ahead);
    await keepJourney(tx, journey);
    const detail = `${journey.from.toISOString()} → ${journey.to.toISOString()}`;
    const act = { action: "clock-moved", subject: null, detail } as const;
    await recordAudit(tx, { at, actor, accountId: null, ...act });
    await askForSweep(tx, at);
    return { kind: "travelled", ...journey };
  });
}
