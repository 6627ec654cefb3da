import { env } from "./env";

interface Headers {
  get(name: string): string | null;
}

/**
 * Whether a writing request comes from a page of ours. Origin must be one of the configured ones,
 * whatever Host or forwarding headers say; without Origin only a browser's own word counts.
 */
export function isFromOwnOrigin(headers: Headers, origins = env().origins): boolean {
  const origin = headers.get("origin");
  if (origin === null) return headers.get("sec-fetch-site") === "same-origin";
  return origins.includes(origin);
}
