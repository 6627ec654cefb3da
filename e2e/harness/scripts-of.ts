import { gzipSync } from "node:zlib";
import type { Visitor } from "./visitor";

/** Compressed size in bytes of each script that a browser loads with a page. */
async function scriptsOf(visitor: Visitor, path: string): Promise<ReadonlyMap<string, number>> {
  const html = await (await visitor.ask(path)).text();
  const named = html.matchAll(/"([^"]*\/_next\/static\/[^"]*\.js)"/g);
  const sizes = new Map<string, number>();
  for (const source of new Set([...named].map((match) => match[1] ?? ""))) {
    sizes.set(source, gzipSync(await (await visitor.ask(source)).text()).length);
  }
  return sizes;
}

/** A page of the app that has no script of ours. */
const PLAIN_PAGE = "/no-such-page";

/** Kilobytes, compressed, that a page loads beyond what every page of the app loads. */
export async function ownScriptsKb(visitor: Visitor, path: string): Promise<number> {
  const plain = await scriptsOf(visitor, PLAIN_PAGE);
  const own = [...(await scriptsOf(visitor, path))].filter(([source]) => !plain.has(source));
  return own.reduce((sum, [, size]) => sum + size, 0) / 1024;
}
