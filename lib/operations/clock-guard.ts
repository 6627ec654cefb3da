import { recordAudit } from "@/db/audit/record-audit";
import { clockSeen, keepClockSeen } from "@/db/settings/clock-guard";
import { askForSweep } from "@/db/settings/sweep-asked";
import type { Reader, Store, Transaction } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { doubtedSince, seenAgain } from "@/lib/did/clock-guard";
import type { By } from "./act-on-person";

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

/**
 * Staff say that the clock is right: removals go on with the next sweep.
 * @returns whether it was in doubt
 */
export function confirmClock(store: Store, { actor, now: at }: By): Promise<boolean> {
  return store.inTransaction(async (tx) => {
    const since = await clockDoubtedSince(tx);
    if (since === null) return false;
    await keepClockSeen(tx, { seenAt: machineNow(), doubtedSince: null });
    const act = { action: "clock-confirmed", subject: null, detail: since.toISOString() } as const;
    await recordAudit(tx, { at, actor, accountId: null, ...act });
    await askForSweep(tx, at);
    return true;
  });
}
