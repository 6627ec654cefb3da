import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Store } from "@/db/store";
import { type Swept, sweep } from "@/lib/operations/sweep";

const TRY_AGAIN_MS = 250;
const INTERRUPTED = 130;

/** Applies what is due, once, and says so; waits for another process that is at it. */
export async function settleHere(store: Store): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const holder = `command-${randomUUID()}`;
  let swept = await sweepOnce(store, holder, stop.signal);
  if (swept.kind === "elsewhere") console.log("Another process is at it; waiting for its end.");
  while (swept.kind === "elsewhere" && !stop.signal.aborted) {
    await pause(TRY_AGAIN_MS);
    swept = await sweepOnce(store, holder, stop.signal);
  }
  if (stop.signal.aborted) process.exitCode = INTERRUPTED;
  if (swept.kind === "swept") say(swept);
}

async function sweepOnce(store: Store, holder: string, signal: AbortSignal): Promise<Swept> {
  const swept = await sweep(store, holder, {
    signal,
    onStep: ({ settled }) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${settled} settled`);
    },
    onFault: ({ accountId, number, fault }) => {
      const why = fault instanceof Error ? fault.message : String(fault);
      const what = number ?? "What is to be told";
      console.error(`${what} of account ${accountId} stays due: ${why}`);
      process.exitCode = 1;
    },
  });
  const hasLine = process.stderr.isTTY && swept.kind === "swept" && swept.settled > 0;
  if (hasLine) process.stderr.write("\n");
  return swept;
}

function say({ settled, clockDoubtedSince }: Swept & { readonly kind: "swept" }) {
  console.log(`${settled} renewals, ends of service and removals were applied.`);
  if (clockDoubtedSince === null) return;
  console.log(
    "The clock was more than 48 hours ahead of the sweep before: removals wait for a day.",
  );
  console.log('If it is right, "npm run settle -- --confirm-clock" lets them go on.');
}
