import { clockOffsetMs } from "@/db/settings/clock-offset";
import { setClockOffset } from "@/db/settings/set-clock-offset";
import type { Store } from "@/db/store";
import { DAY_MS } from "@/lib/did/calendar";

/** Farther than anybody needs to see, and near enough for every date to be written. */
export const MOST_TRAVEL_DAYS = 3650;

/** Moves the app's clock forward; the machine's, by which guards and sessions go, stays. Demo only. */
export function travel(store: Store, days: number): Promise<void> {
  return store.inTransaction(async (tx) => {
    await setClockOffset(tx, (await clockOffsetMs(tx)) + days * DAY_MS);
  });
}
