import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type Packer, packerFor } from "./packer";

const PACKED = /^(?:text\/|application\/(?:javascript|json|manifest\+json)|image\/svg\+xml)/;
/** Less than this is not worth it. */
const LEAST_BYTES = 1024;
const WITHOUT_BODY = new Set([204, 304]);

/** How an answer goes out where nothing is packed. */
type Plain = Pick<ServerResponse, "writeHead" | "write" | "end" | "emit">;

/**
 * Packs what is answered, as far as the browser takes it. What is written within one turn of the
 * event loop is packed together: each piece by itself costs more than the packing.
 */
export function packAnswer(request: IncomingMessage, response: ServerResponse) {
  const { writeHead, write, end, emit } = response;
  const plain: Plain = { writeHead, write, end, emit };
  let packer: Packer | null = null;

  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders)[]) => {
    const headers = rest.find((part) => typeof part === "object");
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) response.setHeader(name, value);
    }
    packer ??= begin(status, { request, response, plain });
    return writeHead.call(response, status);
  }) as Plain["writeHead"];

  response.write = ((...given: Parameters<Plain["write"]>) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (packer === null) return write.apply(response, given);
    const then = callbackIn(given);
    if (then !== null) setImmediate(then);
    return packer.write(given[0], given[1]);
  }) as Plain["write"];

  response.end = ((...given: Parameters<Plain["end"]>) => {
    if (!response.headersSent) {
      measure(response, given[0]);
      response.writeHead(response.statusCode);
    }
    if (packer === null) return end.apply(response, given);
    const then = callbackIn(given);
    if (then !== null) response.once("finish", then);
    packer.end(given[0], given[1]);
    return response;
  }) as Plain["end"];

  /** That the connection takes more is news for the packer; its own room is news for who writes. */
  response.emit = ((event: string, ...rest: unknown[]) => {
    if (packer === null || event !== "drain") return emit.call(response, event, ...rest);
    packer.resume();
    return true;
  }) as Plain["emit"];
}

interface Answering {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly plain: Plain;
}

/** Decided when the head goes out. @returns `null` = it goes out as it is */
function begin(status: number, { request, response, plain }: Answering): Packer | null {
  if (!isWorthwhile(status, response)) return null;
  const varies = [response.getHeader("vary") ?? [], "Accept-Encoding"].flat();
  response.setHeader("Vary", varies.join(", "));
  if (request.method === "HEAD") return null;
  const made = packerFor(String(request.headers["accept-encoding"] ?? ""), {
    write: (piece) => plain.write.call(response, piece, "utf8"),
    end: () => plain.end.call(response, undefined, "utf8"),
    drained: () => plain.emit.call(response, "drain"),
    broken: (fault) => response.destroy(fault),
  });
  if (made === null) return null;
  response.setHeader("Content-Encoding", made.name);
  response.removeHeader("Content-Length");
  response.once("close", made.packer.drop);
  return made.packer;
}

function isWorthwhile(status: number, response: ServerResponse): boolean {
  if (status < 200 || status === 206 || WITHOUT_BODY.has(status)) return false;
  if (response.hasHeader("content-encoding")) return false;
  if (!PACKED.test(String(response.getHeader("content-type") ?? ""))) return false;
  const length = response.getHeader("content-length");
  return length === undefined || Number(length) >= LEAST_BYTES;
}

/** As Node does for what is ended in one piece. */
function measure(response: ServerResponse, body: unknown) {
  if (response.hasHeader("content-length") || response.hasHeader("transfer-encoding")) return;
  if (typeof body !== "string" && !(body instanceof Uint8Array)) return;
  response.setHeader("Content-Length", Buffer.byteLength(body));
}

function callbackIn(given: readonly unknown[]): (() => void) | null {
  const last = given.at(-1);
  return typeof last === "function" ? (last as () => void) : null;
}
