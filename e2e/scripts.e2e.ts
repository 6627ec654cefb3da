import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { visitorAs } from "./harness/visitor-as";

/** Kilobytes, compressed, that the list may load beyond what every page of the app loads. */
const MOST_KB = 25;

const member = visitorAs("viewer");

it("the list loads few scripts of its own: no rule that the server keeps is among them", async () => {
  const all = await scriptsOf("/no-such-page");
  const own = [...(await scriptsOf("/numbers"))].filter(([source]) => !all.has(source));
  expect(own.length).toBeGreaterThan(0);
  const bytes = own.reduce((sum, [, size]) => sum + size, 0);
  expect(bytes / 1024).toBeLessThanOrEqual(MOST_KB);
});

/** Compressed size of each script that a page names. */
async function scriptsOf(path: string): Promise<ReadonlyMap<string, number>> {
  const html = await (await member.ask(path)).text();
  const named = html.matchAll(/"([^"]*\/_next\/static\/[^"]*\.js)"/g);
  const sources = new Set([...named].map((match) => match[1] ?? ""));
  const sized = [...sources].map(async (source) => {
    const script = await (await member.ask(source)).text();
    return [source, gzipSync(script).length] as const;
  });
  return new Map(await Promise.all(sized));
}
