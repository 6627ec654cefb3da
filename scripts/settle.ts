import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Store } from "@/db/store";
import { confirmClock } from "@/lib/operations/clock-guard";
import { type Swept, sweep } from "@/lib/operations/sweep";
import { givenArguments } from "./given-arguments";
import { withDatabase } from "./with-database";

const TRY_AGAIN_MS = 250;

const given = givenArguments({ options: { "confirm-clock": { type: "boolean" } } });
const stop = new AbortController();
process.once("SIGINT", () => stop.abort());
process.once("SIGTERM", () => stop.abort());

if (given === null) process.exitCode = 2;
else await withDatabase((store) => settle(store, given.values["confirm-clock"] === true));

async function settle(store: Store, clockIsRight: boolean): Promise<void> {
  if (clockIsRight) await confirmClock(store);
  const holder = `settle-${randomUUID()}`;
  let swept = await sweepHere(store, holder);
  if (swept.kind === "elsewhere") console.log("Another process is at it; waiting for its end.");
  while (swept.kind === "elsewhere" && !stop.signal.aborted) {
    await pause(TRY_AGAIN_MS);
    swept = await sweepHere(store, holder);
  }
  if (process.stderr.isTTY) process.stderr.write("\n");
  if (stop.signal.aborted) process.exitCode = 130;
  if (swept.kind === "swept") say(swept);
}

function sweepHere(store: Store, holder: string): Promise<Swept> {
  return sweep(store, holder, {
    signal: stop.signal,
    onStep: ({ settled }) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${settled} settled`);
    },
    onFault: ({ accountId, number, fault }) => {
      const why = fault instanceof Error ? fault.message : String(fault);
      console.error(`${number} of account ${accountId} stays due: ${why}`);
      process.exitCode = 1;
    },
  });
}

function say({ settled, clockDoubtedSince }: Swept & { readonly kind: "swept" }) {
  console.log(`${settled} renewals, ends of service and removals were applied.`);
  if (clockDoubtedSince === null) return;
  console.log("The clock is more than 48 hours ahead of the last sweep: removals wait for a day.");
  console.log('If it is right, "npm run settle -- --confirm-clock" lets them go on.');
}
