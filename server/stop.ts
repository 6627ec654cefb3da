import type { Server } from "node:http";
import { log } from "@/lib/log";

const SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP"] as const;
/** Requests that run still may end within this; then they are cut. */
const CUT_AFTER_MS = 20_000;
/** A connection whose last request has been answered is not wanted any more. */
const LOOK_EVERY_MS = 100;
/** Whatever happens, the process is gone after this. */
const GONE_AFTER_MS = 24_000;

/** A terminal, npm and we ourselves hand on one signal: those that come this soon are the same. */
const SAME_SIGNAL_MS = 1000;

/**
 * Calls `stop` at the first signal, then ends the process well; a second one ends it at once.
 * @returns aborted at the first signal
 */
export function stopOnSignal(stop: () => Promise<void>): AbortSignal {
  const ending = new AbortController();
  let askedAt = 0;
  const onSignal = () => {
    if (ending.signal.aborted) {
      if (performance.now() - askedAt > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    askedAt = performance.now();
    ending.abort();
    setTimeout(() => process.exit(0), GONE_AFTER_MS).unref();
    stop()
      .catch((fault: unknown) => log.error({ fault }, "stopping failed"))
      .finally(() => process.exit(0));
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return ending.signal;
}

/** A terminal signals every process: those that are told to end by another wait for its word. */
export function leaveSignalsToKeeper() {
  for (const signal of SIGNALS) process.on(signal, () => undefined);
}

/** No new connection; requests in flight end, or are cut when they take too long. */
export async function closeServers(servers: readonly Server[]): Promise<void> {
  const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
  const closeIdle = () => {
    for (const server of servers) server.closeIdleConnections();
  };
  closeIdle();
  const looking = setInterval(closeIdle, LOOK_EVERY_MS);
  const cut = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, CUT_AFTER_MS);
  await Promise.all(closed);
  clearInterval(looking);
  clearTimeout(cut);
}
