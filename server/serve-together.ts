import { openStore, type Store } from "@/db/store";
import { shareStore } from "@/lib/app-store";
import type { Environment } from "@/lib/env";
import { log } from "@/lib/log";
import type { Ready } from "./answer";
import { answerKeeper, tell } from "./keeper-line";
import { NoPort } from "./listen";
import type { Order } from "./messages";
import { openPages } from "./open-pages";
import { siteOf } from "./site";
import { leaveSignalsToKeeper } from "./stop";

/** One of several processes that answer. It does what the keeper says, and ends with it. */
export function serveTogether(environment: Environment) {
  leaveSignalsToKeeper();
  let store: Store | null = null;
  let ready: Ready | null = null;
  const orders: Readonly<Record<Order, () => Promise<void>>> = {
    listen: () => site.listen(),
    open: async () => {
      store = openStore(environment.databasePath);
      shareStore(store);
      ready = { store, pages: await openPages(environment, false) };
    },
    serve: async () => {
      if (ready === null) throw new Error("Nothing is shown before it is open.");
      site.show(ready);
    },
    stop: async () => {
      await site.close();
      store?.close();
      process.exit(0);
    },
  };
  const app = answerKeeper((order) => {
    orders[order]().then(() => tell({ kind: "obeyed", order }), giveUp);
  });
  const site = siteOf(environment, { dev: false, app });
}

function giveUp(fault: unknown) {
  if (fault instanceof NoPort) {
    return tell({ kind: "no-port", words: fault.message }, () => process.exit(1));
  }
  log.fatal({ fault }, "a serving process can't go on");
  process.exit(1);
}
