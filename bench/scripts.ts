import { ownScriptsKb } from "@/e2e/harness/scripts-of";
import type { Visitor } from "@/e2e/harness/visitor";
import { type Verdict, verdict } from "./measure";

const MOST_KB = 25;

/** What a page loads beyond a page of the same app that has no script of ours. */
export async function scriptsOf(visitor: Visitor, path: string): Promise<Verdict> {
  const more = await ownScriptsKb(visitor, path);
  return verdict("JavaScript of the list beyond a plain page", more, MOST_KB, " KB gz");
}
