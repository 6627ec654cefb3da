import { openDatabase } from "@/db/open-database";
import type { Store } from "@/db/store";
import { shareStore } from "@/lib/app-store";
import type { Environment } from "@/lib/env";
import { openPages } from "./open-pages";
import { greet, prepare, progressTeller, settled } from "./prepare";
import { siteOf } from "./site";
import { stopOnSignal } from "./stop";
import { lastSweep, type Sweeper, startSweeper } from "./sweep";
import { ownFigures, type WholeApp } from "./whole-app";

const APP: WholeApp = {
  state: () => ({ processes: 1, serving: 1, restarts: 0, sweep: lastSweep() }),
  figures: async () => [ownFigures()],
};

/** One process prepares, sweeps and answers. */
export async function serveAlone(environment: Environment, dev: boolean): Promise<void> {
  const site = siteOf(environment, { dev, app: APP });
  await site.listen();
  let sweeper: Sweeper | null = null;
  let isStarting = true;
  let store: Store | null = null;
  const ending = stopOnSignal(async () => {
    await Promise.all([site.close(), sweeper?.stop()]);
    if (!isStarting) store?.close();
  });

  store = await openDatabase(environment.databasePath);
  shareStore(store);
  const demoPassword = await prepare(store, environment);
  if (ending.aborted) return;
  sweeper = startSweeper(
    environment.databasePath,
    progressTeller(() => isStarting),
  );
  const pages = await openPages(environment, dev);
  await settled(sweeper, ending);
  site.show({ store, pages });
  isStarting = false;
  greet(environment, demoPassword);
}
