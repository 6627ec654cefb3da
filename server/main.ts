import { setTimeout as pause } from "node:timers/promises";
import { format } from "node:util";
import { openDatabase } from "@/db/open-database";
import { loadReference } from "@/db/reference/load-reference";
import type { Store } from "@/db/store";
import { UnusableDatabase } from "@/db/unusable-database";
import { shareStore } from "@/lib/app-store";
import { BadEnvironment, type Environment, env } from "@/lib/env";
import { log } from "@/lib/log";
import { sessionSecret } from "@/lib/session-secret";
import { answerer, type Ready } from "./answer";
import { prepareDemo } from "./first-start";
import { listen, NoPort } from "./listen";
import { closeServers, stopOnSignal } from "./stop";
import { type Sweeper, startSweeper } from "./sweep";
import type { SweepReport } from "./sweep-loop";

/** A larger backlog goes on while pages are shown, which say so. */
const MOST_SETTLING_MS = 5000;

const dev = process.argv.includes("--dev");
Object.assign(process.env, {
  NODE_ENV: dev ? "development" : "production",
  NEXT_TELEMETRY_DISABLED: "1",
});
console.error = (...parts: unknown[]) => log.error(format(...parts));
console.warn = (...parts: unknown[]) => log.warn(format(...parts));

start().catch((fault: unknown) => {
  if (isForWhoeverRunsIt(fault)) process.stderr.write(`${fault.message}\n`);
  else log.fatal({ fault }, "the app did not start");
  process.exit(1);
});

async function start(): Promise<void> {
  const environment = env();
  const ending = new AbortController();
  let ready: Ready | null = null;
  const stopping = () => ending.signal.aborted;
  const onRequest = answerer({ environment, dev, ready: () => ready, stopping });
  const servers = await listen(environment, onRequest);
  let sweeper: Sweeper | null = null;
  stopOnSignal(async () => {
    ending.abort();
    await Promise.all([closeServers(servers), sweeper?.stop()]);
    ready?.store.close();
  });

  const store = await openDatabase(environment.databasePath);
  shareStore(store);
  const demoPassword = await prepare(store, environment);
  if (stopping()) return;
  sweeper = startSweeper(
    environment.databasePath,
    progressTeller(() => ready === null),
  );
  const pages = await openPages(environment);
  await settled(sweeper, ending.signal);
  ready = { store, pages };
  greet(environment, demoPassword);
}

/** All that must be true before a page may be shown. @returns the demo's password, to be printed */
async function prepare(store: Store, environment: Environment): Promise<string | null> {
  sessionSecret();
  await loadReference(store);
  const { demo, databasePath } = environment;
  return demo === null ? null : await prepareDemo(store, demo, databasePath);
}

/** What time made due while the app was down is dealt with before the first page, if it is not much. */
async function settled(sweeper: Sweeper, signal: AbortSignal): Promise<void> {
  const enough = pause(MOST_SETTLING_MS, undefined, { signal, ref: false });
  await Promise.race([sweeper.first, enough.catch(() => undefined)]);
}

/** A line a second while a large backlog is settled and no page is shown yet. */
function progressTeller(isStarting: () => boolean): (report: SweepReport) => void {
  let saidAt = performance.now();
  return ({ settled, endedAtMs }) => {
    if (endedAtMs !== null || !isStarting() || performance.now() - saidAt < 1000) return;
    saidAt = performance.now();
    console.log(`Settling what is due: ${settled} so far`);
  };
}

async function openPages({ port, origins }: Environment): Promise<Ready["pages"]> {
  Object.assign(process.env, { NEXTAUTH_URL: origins[0], NEXTAUTH_SECRET: sessionSecret() });
  const { default: next } = await import("next");
  const app = next({ dev, port, hostname: "localhost", quiet: true });
  await app.prepare();
  return app.getRequestHandler();
}

function greet({ origins, demo }: Environment, password: string | null) {
  console.log(`My Numbers is at ${origins[0]}`);
  if (demo === null) return;
  console.log("Demo: sign in as admin@demo.test, manager@demo.test, viewer@demo.test,");
  console.log("      admin@other.test or staff@demo.test");
  console.log(password === null ? "Password: as in DEMO_PASSWORD" : `Password: ${password}`);
}

function isForWhoeverRunsIt(fault: unknown): fault is Error {
  return [BadEnvironment, UnusableDatabase, NoPort].some((kind) => fault instanceof kind);
}
