import type { Server } from "node:http";
import type { Environment } from "@/lib/env";
import { answerer, type Ready } from "./answer";
import { listen } from "./listen";
import { closeServers } from "./stop";
import type { WholeApp } from "./whole-app";

/** What one process answers: that the app is starting, until it is shown. */
export interface Site {
  /** @throws NoPort */
  listen(): Promise<void>;
  show(ready: Ready): void;
  /** Takes no new request, and resolves when those under way have ended. */
  close(): Promise<void>;
}

interface SiteOptions {
  readonly dev: boolean;
  readonly app: WholeApp;
}

export function siteOf(environment: Environment, { dev, app }: SiteOptions): Site {
  let servers: readonly Server[] = [];
  let shown: Ready | null = null;
  let isStopping = false;
  const onRequest = answerer({
    environment,
    dev,
    app,
    ready: () => shown,
    stopping: () => isStopping,
  });
  return {
    listen: async () => {
      servers = await listen(environment, onRequest);
    },
    show: (ready) => {
      shown = ready;
    },
    close: () => {
      isStopping = true;
      return closeServers(servers);
    },
  };
}
