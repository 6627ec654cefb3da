import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Environment } from "@/lib/env";

const TWO_YEARS_S = 63_072_000;
/** Files whose name changes with their content; anybody may keep them for good. */
const IMMUTABLE = /^\/_next\/static\//;
const PUBLIC = /^\/(flags\/[a-z]{2}\.svg|icon[^/]*|favicon\.ico)$/;
const ONE_DAY = "public, max-age=86400";

/** 128 random bits, new for every request. */
function newNonce(): string {
  return randomBytes(16).toString("base64");
}

/** What customers brought: wherever it is opened, nothing in it may run, load or be framed. */
const DOCUMENT = /^\/(identities\/\d+|staff\/verifications\/[^/]+)\/documents\/\d+$/;
const SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** The policy for one answer, by what is asked for. */
export function policyFor(request: IncomingMessage, dev: boolean): string {
  const path = request.url?.split("?", 1)[0] ?? "/";
  return DOCUMENT.test(path) ? SANDBOX : contentSecurityPolicy(newNonce(), dev);
}

/** Nothing runs but what the page itself names by its nonce, and what that loads. */
function contentSecurityPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Set before anything answers, so that no kind of answer goes without. */
export function setSecurityHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  policy: string,
  environment: Environment,
) {
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("X-Frame-Options", "DENY");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  if (environment.https) {
    response.setHeader("Strict-Transport-Security", `max-age=${TWO_YEARS_S}; includeSubDomains`);
  }
  fixCacheControl(request, response);
}

/** Whatever is of an account is never stored, whatever else would be said about it later. */
function fixCacheControl(request: IncomingMessage, response: ServerResponse) {
  const path = request.url?.split("?", 1)[0] ?? "/";
  if (IMMUTABLE.test(path)) return;
  const value = PUBLIC.test(path) ? ONE_DAY : "private, no-store";
  const setHeader = response.setHeader.bind(response);
  response.setHeader("Cache-Control", value);
  response.setHeader = (name, given) =>
    name.toLowerCase() === "cache-control" ? response : setHeader(name, given);
}
