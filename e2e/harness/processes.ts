import { execFileSync } from "node:child_process";
import type { RunningServer } from "./server";

/** The processes that a server has started and that live. */
export function childrenOf({ pid }: RunningServer): readonly number[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  return lines
    .split("\n")
    .map((line) => line.trim().split(/\s+/, 3))
    .filter(([, parent, program]) => Number(parent) === pid && program?.includes("node"))
    .map(([child]) => Number(child));
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Every figure of the server whose name begins so, by what follows in its name. */
export async function figuresOf(
  { origin }: RunningServer,
  begin: string,
): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const lines = text.split("\n").filter((line) => line.startsWith(`my_numbers_${begin}`));
  const cells = lines.map((line) => line.slice(`my_numbers_${begin}`.length).split(" "));
  return new Map(cells.map(([rest = "", value]) => [rest, Number(value)]));
}
