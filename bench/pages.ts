import type { Visitor } from "@/e2e/harness/visitor";
import { figure, least, sorted, type Verdict, verdict } from "./measure";
import { cpuOfServer } from "./metrics";
import { scriptsOf } from "./scripts";
import type { Served } from "./serve";

const WARM = 30;
/** Many short turns: processor time of a page is told by the least crowded of them. */
const TURNS = 12;
const RUNS = 25;

const NEAR_EMPTY = "/settings";
const LIST = "/numbers";

export async function load(visitor: Visitor, path: string): Promise<string> {
  const response = await visitor.ask(path);
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return response.text();
}

async function loads(visitor: Visitor, path: string, times: number): Promise<void> {
  for (let run = 0; run < times; run++) await load(visitor, path);
}

/** Processor time of the list's first and last page, and of a near-empty page, in milliseconds. */
export interface PageCosts {
  readonly list: number;
  readonly verdicts: readonly Verdict[];
}

/** The list against a near-empty page of the same app, and its last page against its first. */
export async function benchPages(served: Served): Promise<PageCosts> {
  const visitor = await served.memberOf(1);
  const paths = [NEAR_EMPTY, LIST, await lastPage(visitor)];
  const taken = paths.map((): number[] => []);
  for (const path of paths) await loads(visitor, path, WARM);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [place, path] of paths.entries()) {
      taken[place]?.push(await cpuOfServer(visitor, () => loads(visitor, path, RUNS)));
    }
  }
  const [empty = 0, list = 0, deep = 0] = taken.map((each) => least(sorted(each)) / RUNS);
  return {
    list,
    verdicts: [
      figure("processor time of a near-empty page", `${empty.toFixed(2)} ms`),
      figure("processor time of the list", `${list.toFixed(2)} ms`),
      verdict("list against the near-empty page", list / empty, 4.5),
      verdict("last page of the list against its first", deep / list, 1.1),
      await scriptsOf(visitor, LIST),
    ],
  };
}

async function lastPage(visitor: Visitor): Promise<string> {
  const html = await load(visitor, LIST);
  const href = /href="(\/numbers\?[^"]*before=[^"]*)"/.exec(html)?.[1];
  if (href === undefined) throw new Error("the list has no link to its last page");
  return href.replaceAll("&amp;", "&");
}
