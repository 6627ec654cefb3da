import cluster from "node:cluster";
import { format } from "node:util";
import { UnusableDatabase } from "@/db/unusable-database";
import { BadEnvironment, env } from "@/lib/env";
import { log } from "@/lib/log";
import { serveAlone } from "./alone";
import { processesHere } from "./how-many";
import { keep } from "./keeper";
import { NoPort } from "./listen";
import { serveTogether } from "./serve-together";

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
  if (cluster.isWorker) return serveTogether(environment);
  const processes = environment.processes ?? processesHere();
  await (dev || processes === 1 ? serveAlone(environment, dev) : keep(environment, processes));
}

function isForWhoeverRunsIt(fault: unknown): fault is Error {
  return [BadEnvironment, UnusableDatabase, NoPort].some((kind) => fault instanceof kind);
}
