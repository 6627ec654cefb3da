import type { IncomingMessage, ServerResponse } from "node:http";
import type { Store } from "@/db/store";
import { watchStatus } from "@/lib/answer-status";
import { watchDoors } from "@/lib/doors";
import type { Environment } from "@/lib/env";
import { log } from "@/lib/log";
import { isFromOwnOrigin } from "@/lib/own-origin";
import { beginAnswer } from "@/lib/turn-of-the-loop";
import { health, metrics } from "./health";
import { replaceInboundHeaders } from "./inbound-headers";
import { packAnswer } from "./packing";
import { sendStatusSaid } from "./page-status";
import { policyFor, setSecurityHeaders } from "./security-headers";
import { refuseUnreadableForm } from "./unreadable-form";
import { countRequest, type WholeApp } from "./whole-app";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What answers once the app is ready; until then it is starting. */
export interface Ready {
  readonly store: Store;
  readonly pages: Handler;
}

export interface Answering {
  readonly environment: Environment;
  readonly dev: boolean;
  readonly app: WholeApp;
  ready(): Ready | null;
  stopping(): boolean;
}

const READING = new Set(["GET", "HEAD", "OPTIONS"]);
/** Forms alone are sent here; the longest holds some ten thousand numbers. */
const MOST_BODY_BYTES = 1_000_000;
/** Where files come in. Far more than one may be is still read, so that the page can say so. */
const UPLOAD = /^\/(identities\/[0-9]+\/documents|numbers\/changes\/upload)$/;
const MOST_UPLOAD_BYTES = 64_000_000;
/** The same for files of numbers, which staff send and which go to the disk as they come. */
const IMPORT = /^\/staff\/accounts\/[0-9]+\/imports\/upload$/;
const MOST_IMPORT_BYTES = 1_000_000_000;
/** Whatever else is sent comes within this. */
const SENT_WITHIN_MS = 5 * 60_000;

/** Answers one request: headers first, so that every kind of answer has them. */
export function answerer(server: Answering): (i: IncomingMessage, o: ServerResponse) => void {
  return (request, response) => {
    countRequest();
    response.once("close", beginAnswer());
    const policy = policyFor(request, server.dev);
    setSecurityHeaders(request, response, policy, server.environment);
    if (server.stopping()) response.setHeader("Connection", "close");
    cutWhenSlow(request);
    answer(request, response, server, policy).catch((fault: unknown) => {
      log.error({ fault }, "a request failed");
      if (response.headersSent) response.destroy();
      else say(response, 500, "Something went wrong. Nothing was changed by this page.\n");
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  server: Answering,
  policy: string,
): Promise<void> {
  const ready = server.ready();
  if (ready === null) {
    response.setHeader("Retry-After", "2");
    return say(response, 503, "The app is starting. Try again in a moment.\n");
  }
  const path = pathOf(request.url ?? "");
  if (path === null) return say(response, 400, "This address can't be read.\n");
  if (path === "/healthz") {
    const { status, body } = health(ready.store, server.app);
    return say(response, status, body);
  }
  if (path === "/metrics" && isLocal(request)) {
    return say(response, 200, await metrics(ready.store, server.app));
  }
  const writes = !READING.has(request.method ?? "");
  if (writes && !isOwn(request)) {
    return say(response, 403, "This was sent from another site. Open the page here first.\n");
  }
  if (isTooLong(request, path)) {
    return say(response, 413, "This is too much to send at once. Nothing was changed.\n");
  }
  replaceInboundHeaders(request, policy, server.environment);
  packAnswer(request, response);
  await watchStatus((statusSaid) => {
    sendStatusSaid(response, statusSaid);
    return watchDoors((hasEntered) => {
      if (writes) refuseUnreadableForm(response, hasEntered);
      return ready.pages(request, response);
    });
  });
}

/** What does not say how long it is may be of any length. */
function isTooLong({ headers }: IncomingMessage, path: string): boolean {
  if (headers["transfer-encoding"] !== undefined) return true;
  return Number(headers["content-length"] ?? 0) > mostBytesAt(path);
}

function mostBytesAt(path: string): number {
  if (IMPORT.test(path)) return MOST_IMPORT_BYTES;
  return UPLOAD.test(path) ? MOST_UPLOAD_BYTES : MOST_BODY_BYTES;
}

/** Files of numbers alone may take longer. */
function cutWhenSlow(request: IncomingMessage) {
  if (READING.has(request.method ?? "") || IMPORT.test(request.url ?? "")) return;
  const cut = setTimeout(() => request.destroy(), SENT_WITHIN_MS).unref();
  for (const over of ["end", "close"] as const) request.once(over, () => clearTimeout(cut));
}

/** `null` for what is no path of this server, or does not decode. */
function pathOf(url: string): string | null {
  const path = url.split("?", 1)[0] ?? "";
  if (!/^\/(?![/\\])/.test(path)) return null;
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return null;
  }
}

function isOwn(request: IncomingMessage): boolean {
  return isFromOwnOrigin({ get: (name) => textOf(request.headers[name]) });
}

function textOf(value: string | string[] | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** Asked on this machine and not through a proxy. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const peer = socket.remoteAddress ?? "";
  const local = peer === "::1" || /^(::ffff:)?127\./.test(peer);
  return local && headers["x-forwarded-for"] === undefined && headers.forwarded === undefined;
}

function say(response: ServerResponse, status: number, text: string) {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(text);
}
