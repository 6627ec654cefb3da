import type { Server } from "node:http";
import { log } from "@/lib/log";

/** Requests that run still may end within this; then they are cut. */
const CUT_AFTER_MS = 20_000;
/** Whatever happens, the process is gone after this. */
const GONE_AFTER_MS = 24_000;

/** Calls `stop` at the first signal alone, then ends the process well. */
export function stopOnSignal(stop: () => Promise<void>) {
  let asked = false;
  const onSignal = () => {
    if (asked) return;
    asked = true;
    setTimeout(() => process.exit(0), GONE_AFTER_MS).unref();
    stop()
      .catch((fault: unknown) => log.error({ fault }, "stopping failed"))
      .finally(() => process.exit(0));
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, onSignal);
}

/** No new connection; requests in flight end, or are cut when they take too long. */
export async function closeServers(servers: readonly Server[]): Promise<void> {
  const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
  for (const server of servers) server.closeIdleConnections();
  const cut = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, CUT_AFTER_MS);
  await Promise.all(closed);
  clearTimeout(cut);
}
