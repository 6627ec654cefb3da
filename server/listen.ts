import { createServer, type RequestListener, type Server } from "node:http";
import type { Environment } from "@/lib/env";

/** The port can't be had. The message is one line for whoever runs the program. */
export class NoPort extends Error {
  override readonly name = "NoPort";
}

/** The largest file that staff may send takes so long at a megabit a second. */
const SEND_WITHIN_MS = 30 * 60_000;
const LOOPBACK = ["127.0.0.1", "::1"];
const LOCAL_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const IPV6_MISSING = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);

/** Longer than proxies keep one: who closes first must be they, or a request meets a closing door. */
const KEEP_ALIVE_MS = 75_000;

/** An app that is found on this machine listens on it alone; any other on all interfaces. */
export async function listen(
  environment: Environment,
  onRequest: RequestListener,
): Promise<readonly Server[]> {
  const hosts = isLocal(environment) ? LOOPBACK : [undefined];
  const servers: Server[] = [];
  for (const host of hosts) {
    const waits = { keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: SEND_WITHIN_MS };
    const server = createServer(waits, onRequest);
    server.on("clientError", refuseUnreadable);
    if (await listens(server, environment.port, host)) servers.push(server);
  }
  return servers;
}

function isLocal({ origins }: Environment): boolean {
  return LOCAL_NAMES.test(new URL(origins[0]).hostname);
}

/** @returns false where the machine has no IPv6 */
function listens(server: Server, port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) => {
      if (host === "::1" && IPV6_MISSING.has(fault.code ?? "")) resolve(false);
      else reject(new NoPort(reasonOf(fault, port)));
    });
    server.listen({ port, host }, () => resolve(true));
  });
}

function reasonOf(fault: NodeJS.ErrnoException, port: number): string {
  if (fault.code === "EADDRINUSE") return `Port ${port} is in use. Set PORT to another.`;
  if (fault.code === "EACCES") return `Port ${port} needs more rights. Set PORT above 1023.`;
  return `Port ${port} can't be used (${fault.code}).`;
}

/** What is no HTTP gets an answer of its own, with the headers that still make sense. */
function refuseUnreadable(fault: NodeJS.ErrnoException, socket: import("node:stream").Duplex) {
  if (fault.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    fault.code === "HPE_HEADER_OVERFLOW"
      ? "431 Request Header Fields Too Large"
      : "400 Bad Request";
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      "Content-Type: text/plain; charset=utf-8",
      "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options: nosniff",
      "X-Frame-Options: DENY",
      "Referrer-Policy: same-origin",
      "Cache-Control: private, no-store",
      "Connection: close",
      "",
      "This request can't be read.\n",
    ].join("\r\n"),
  );
}
