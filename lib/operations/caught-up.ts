import { setTimeout as pause } from "node:timers/promises";
import { countDue } from "@/db/dids/count-due";
import { isFenced } from "@/db/imports/fence";
import { askForSweep } from "@/db/settings/sweep-asked";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { mayRelease } from "./clock-guard";
import { MOST_FOR_A_READ, settleDue } from "./settle-due";

/** How long a command waits for the sweep before it answers "catching up, try again". */
const WAIT_MS = 10_000;
const LOOK_EVERY_MS = 100;

/**
 * Brings an account up to `now` before a command acts on it. A small backlog is settled here; for
 * a larger one a sweep is asked for and waited for, as is the end of an import that changes its
 * numbers. A number that can't be settled keeps no command from the others.
 */
export async function caughtUp(
  store: Store,
  accountId: number,
  now: Date,
  waitMs = WAIT_MS,
): Promise<"ready" | "catching-up"> {
  const isFew = async () =>
    (await countDue(store, accountId, now, await mayRelease(store))) <= MOST_FOR_A_READ;
  const isReady = async () => !(await isFenced(store, accountId)) && (await isFew());
  if (!(await isFew())) await store.inTransaction((tx) => askForSweep(tx, machineNow()));
  for (let waited = 0; !(await isReady()); waited += LOOK_EVERY_MS) {
    if (waited >= waitMs) return "catching-up";
    await pause(LOOK_EVERY_MS);
  }
  await settleDue(store, accountId, now);
  return "ready";
}
