import { gzipSync } from "node:zlib";
import type { Visitor } from "@/e2e/harness/visitor";
import { type Verdict, verdict } from "./measure";

/** A page of the same app that has no script of ours. */
const PLAIN = "/no-such-page";
const MOST_KB = 25;

export async function scriptsOf(visitor: Visitor, path: string): Promise<Verdict> {
  const own = await bytesOfScripts(visitor, path);
  const plain = await bytesOfScripts(visitor, PLAIN);
  const more = (own - plain) / 1024;
  return verdict("JavaScript of the list beyond a plain page", more, MOST_KB, " KB gz");
}

/** Compressed JavaScript that a browser loads with a page. */
async function bytesOfScripts(visitor: Visitor, path: string): Promise<number> {
  const html = await (await visitor.ask(path)).text();
  const found = html.matchAll(/"([^"]*\/_next\/static\/[^"]*\.js)"/g);
  let bytes = 0;
  for (const source of new Set([...found].map((match) => match[1] ?? ""))) {
    bytes += gzipSync(await (await visitor.ask(source)).text()).length;
  }
  return bytes;
}
