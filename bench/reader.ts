import { Agent, get, type IncomingMessage } from "node:http";
import type { Visitor } from "@/e2e/harness/visitor";

/** One member's browser, as cheap as can be: a connection of its own, and nothing is unpacked. */
export interface Reader {
  /** @returns how long the page took to its last byte, in ms. @throws for any answer but a page */
  read(path: string): Promise<number>;
  close(): void;
}

export function openReader(visitor: Visitor): Reader {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = {
    accept: "text/html",
    "accept-encoding": "gzip",
    cookie: visitor.cookies(),
  };
  function read(path: string): Promise<number> {
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const asked = get(new URL(path, visitor.origin), { agent, headers }, (answer) => {
        answer.once("error", reject);
        answer.once("end", () => {
          if (isPage(answer)) resolve(performance.now() - begun);
          else reject(new Error(`${path} answered ${answer.statusCode}`));
        });
        answer.resume();
      });
      asked.once("error", reject);
    });
  }
  return { read, close: () => agent.destroy() };
}

/** A whole file, packed as browsers take it, and thrown away as it came. */
export function drain(visitor: Visitor, path: string): Promise<void> {
  const headers = { "accept-encoding": "gzip", cookie: visitor.cookies() };
  return new Promise((resolve, reject) => {
    const asked = get(new URL(path, visitor.origin), { headers, agent: false }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`));
      answer.once("error", reject);
      answer.once("end", () => resolve());
      answer.resume();
    });
    asked.once("error", reject);
  });
}

function isPage({ statusCode, headers }: IncomingMessage): boolean {
  return statusCode === 200 && String(headers["content-type"]).startsWith("text/html");
}
