import { setTimeout as pause } from "node:timers/promises";
import { loadReference } from "@/db/reference/load-reference";
import type { Store } from "@/db/store";
import type { Environment } from "@/lib/env";
import { sessionSecret } from "@/lib/session-secret";
import { prepareDemo } from "./first-start";
import type { Sweeper } from "./sweep";
import type { SweepReport } from "./sweep-loop";

/** A larger backlog goes on while pages are shown, which say so. */
const MOST_SETTLING_MS = 5000;

/** All that must be true before a page may be shown. @returns the demo's password, to be printed */
export async function prepare(store: Store, environment: Environment): Promise<string | null> {
  sessionSecret();
  await loadReference(store);
  const { demo, databasePath } = environment;
  return demo === null ? null : await prepareDemo(store, demo, databasePath);
}

/** What time made due while the app was down is dealt with before the first page, if it is not much. */
export async function settled(sweeper: Sweeper, signal: AbortSignal): Promise<void> {
  const enough = pause(MOST_SETTLING_MS, undefined, { signal, ref: false });
  await Promise.race([sweeper.first, enough.catch(() => undefined)]);
}

/** A line a second while a large backlog is settled and no page is shown yet. */
export function progressTeller(isStarting: () => boolean): (report: SweepReport) => void {
  let saidAt = performance.now();
  return ({ settled, endedAtMs }) => {
    if (endedAtMs !== null || !isStarting() || performance.now() - saidAt < 1000) return;
    saidAt = performance.now();
    console.log(`Settling what is due: ${settled} so far`);
  };
}

/** Said once, when pages can be shown. */
export function greet({ origins, demo }: Environment, password: string | null) {
  console.log(`My Numbers is at ${origins[0]}`);
  if (demo === null) return;
  console.log("Demo: sign in as admin@demo.test, manager@demo.test, viewer@demo.test,");
  console.log("      admin@other.test or staff@demo.test");
  console.log(password === null ? "Password: as in DEMO_PASSWORD" : `Password: ${password}`);
}
