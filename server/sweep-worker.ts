import { parentPort, workerData } from "node:worker_threads";
import { openStore, SWEEP_LOG_PAGES } from "@/db/store";
import { importsFolder } from "@/lib/operations/imports/import-files";
import { workUntilStopped } from "./batch-loop";
import { giveWay } from "./give-way";
import { importUntilStopped } from "./import-loop";
import { mailUntilStopped } from "./mail-loop";
import { type SweepReport, sweepUntilStopped } from "./sweep-loop";

/** What the thread is told as it begins. */
export interface SweepOrder {
  readonly databasePath: string;
  readonly holder: string;
}

const { databasePath, holder } = workerData as SweepOrder;
const stop = new AbortController();
parentPort?.once("message", () => stop.abort());

giveWay();
const store = openStore(databasePath, SWEEP_LOG_PAGES);
try {
  await Promise.all([
    sweepUntilStopped(store, {
      holder,
      signal: stop.signal,
      onReport: (report: SweepReport) => parentPort?.postMessage(report),
    }),
    workUntilStopped(store, { holder, signal: stop.signal }),
    importUntilStopped(store, {
      holder,
      signal: stop.signal,
      folder: importsFolder(databasePath),
    }),
    mailUntilStopped(store, { holder, signal: stop.signal }),
  ]);
} finally {
  store.close();
  parentPort?.close();
}
