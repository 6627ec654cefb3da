import { openDatabase } from "@/db/open-database";
import type { Store } from "@/db/store";
import type { Environment } from "@/lib/env";
import { log } from "@/lib/log";
import { Crew } from "./crew";
import { greet, prepare, progressTeller, settled } from "./prepare";
import { stopOnSignal } from "./stop";
import { type Sweeper, startSweeper } from "./sweep";
import type { SweepReport } from "./sweep-loop";

/** Prepares, sweeps and counts for several processes that answer, and sees to it that they do. */
export async function keep(environment: Environment, processes: number): Promise<void> {
  const crew = new Crew(processes);
  const own: Own = { store: null, sweeper: null };
  const ending = stopOnSignal(() => stop(crew, own));
  try {
    await start(environment, { crew, own, ending });
  } catch (fault) {
    if (ending.aborted) return;
    throw fault;
  }
  await crew.keepUp();
  if (ending.aborted) return;
  log.fatal("serving processes end as soon as they are started");
  await stop(crew, own);
  process.exit(1);
}

/** What the keeper itself has open. */
interface Own {
  store: Store | null;
  sweeper: Sweeper | null;
}

interface Starting {
  readonly crew: Crew;
  readonly own: Own;
  readonly ending: AbortSignal;
}

async function start(environment: Environment, { crew, own, ending }: Starting): Promise<void> {
  await crew.order("listen");
  const store = await openDatabase(environment.databasePath);
  const demoPassword = await prepare(store, environment);
  own.store = store;
  if (ending.aborted) return;
  let isStarting = true;
  const tellProgress = progressTeller(() => isStarting);
  own.sweeper = startSweeper(environment.databasePath, (report: SweepReport) => {
    tellProgress(report);
    if (report.endedAtMs !== null) crew.tellState();
  });
  await crew.order("open");
  await settled(own.sweeper, ending);
  await crew.order("serve");
  isStarting = false;
  greet(environment, demoPassword);
}

/** The store is closed last of all: that is what takes the log into the file. */
async function stop(crew: Crew, own: Own): Promise<void> {
  await Promise.all([crew.stop(), own.sweeper?.stop()]);
  own.store?.close();
}
