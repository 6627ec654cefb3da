import { clockSeen, keepClockSeen } from "@/db/settings/clock-guard";
import type { Reader, Store, Transaction } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { doubtedSince, seenAgain } from "@/lib/did/clock-guard";

/** Since when the machine's clock has been doubted and removals wait; `null` = they go on. */
export async function clockDoubtedSince(reader: Reader): Promise<Date | null> {
  return doubtedSince(await clockSeen(reader), machineNow());
}

/** Whether numbers may leave their accounts now. */
export async function mayRelease(reader: Reader): Promise<boolean> {
  return (await clockDoubtedSince(reader)) === null;
}

/** Writes down what the machine's clock shows. Done by sweeps alone: a page is no look at it. */
export async function seeClock(tx: Transaction): Promise<void> {
  await keepClockSeen(tx, seenAgain(await clockSeen(tx), machineNow()));
}

/** Staff say that the clock is right: removals go on with the next sweep. */
export function confirmClock(store: Store): Promise<void> {
  return store.inTransaction((tx) =>
    keepClockSeen(tx, { seenAt: machineNow(), doubtedSince: null }),
  );
}
