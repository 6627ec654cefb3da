import type { Client } from "./operations/sessions";

const LONGEST_USER_AGENT = 300;

/** Where a request comes from: the address is our own server's word, set there and nowhere else. */
export function clientOf(headers: { get(name: string): string | null }): Client {
  return {
    address: headers.get("x-client-address"),
    userAgent: headers.get("user-agent")?.slice(0, LONGEST_USER_AGENT) ?? null,
  };
}
