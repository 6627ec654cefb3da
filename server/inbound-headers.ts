import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isIP } from "node:net";
import type { Environment } from "@/lib/env";

/** Only ourselves may say these: Next, or the pages, would believe them. */
const OURS = new RegExp(
  [
    "^content-security-policy",
    "^x-nonce$",
    "^forwarded$",
    "^x-forwarded-",
    "^x-real-ip$",
    "^x-client-address$",
    "^x-request-path$",
    "^x-middleware-",
    "^x-nextjs-",
    "^x-next-",
    "^x-now-",
    "^x-vercel-",
    "^x-invoke-",
    "^x-invocation-id$",
    "^x-matched-path$",
    "^x-prerender-",
    "^x-action-",
    "^next-resume$",
    "^next-hmr-refresh$",
    "^transfer-encoding-",
    "^traceparent$",
    "^tracestate$",
  ].join("|"),
);
/** What Next's own router in the browser sends. */
const NEXT_ROUTER = /^x-nextjs-(html-)?request-id$/;

/** Takes away what only we may say, and says it. */
export function replaceInboundHeaders(
  request: IncomingMessage,
  policy: string,
  environment: Environment,
) {
  const { headers } = request;
  const address = clientAddress(request, environment);
  for (const name of Object.keys(headers)) {
    if (OURS.test(name) && !NEXT_ROUTER.test(name)) Reflect.deleteProperty(headers, name);
  }
  headers.host = hostOf(headers, environment);
  headers["content-security-policy"] = policy;
  headers["x-client-address"] = address;
  headers["x-request-path"] = requestPath(request.url ?? "/");
}

/** The host by which Next compares and redirects is a configured one, whatever Host says. */
function hostOf(headers: IncomingHttpHeaders, { origins }: Environment): string {
  const hosts = origins.map((origin) => new URL(origin).host);
  const from = origins.indexOf(headers.origin ?? "");
  return hosts[from] ?? hosts.find((host) => host === headers.host) ?? new URL(origins[0]).host;
}

/**
 * Over https we stand behind a proxy that ends TLS: then the last hop that it names is the client,
 * but only while the peer is on this machine or a private network.
 */
function clientAddress(request: IncomingMessage, { https }: Environment): string {
  const peer = plainAddress(request.socket.remoteAddress ?? "unknown");
  if (!https || !isPrivate(peer)) return network(peer);
  const hops = String(request.headers["x-forwarded-for"] ?? "").split(",");
  const nearest = plainAddress(hops.at(-1)?.trim() ?? "");
  return network(isIP(nearest) === 0 ? peer : nearest);
}

function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=[0-9]+\.)/, "");
}

/** One customer has a whole /64 of IPv6 addresses: they count as one. */
function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const head = (groups[0] ?? "").split(":").filter(Boolean);
  const tail = (groups[1] ?? "").split(":").filter(Boolean);
  const zeros = groups.length > 1 ? Array(8 - head.length - tail.length).fill("0") : [];
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(":")}::/64`;
}

function isPrivate(address: string): boolean {
  return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2[0-9]|3[01])\.|::1$|f[cd])/.test(address);
}

/** The page that was asked for, without what Next's router adds. */
function requestPath(url: string): string {
  if (!url.startsWith("/") || !URL.canParse(url, "http://here.invalid")) return "/";
  const parsed = new URL(url, "http://here.invalid");
  parsed.searchParams.delete("_rsc");
  return `${parsed.pathname}${parsed.search}`;
}
