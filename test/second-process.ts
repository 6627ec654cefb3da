import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build } from "esbuild";
import { afterAll } from "vitest";
import type { ActsWish, ImportWish, SweepWish, WorkWish } from "./second-process-main";

const FOLDER = join(import.meta.dirname, "..", ".test-artifacts");

let program: Promise<string> | null = null;
let running: ChildProcess | null = null;

/** Made once, so that a process starts in a moment and can be killed many times. */
function madeProgram(): Promise<string> {
  program ??= bundle();
  return program;
}

async function bundle(): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const outfile = join(FOLDER, `second-process-${process.pid}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, "second-process-main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  return outfile;
}

async function child(): Promise<ChildProcess> {
  if (running !== null) return running;
  running = fork(await madeProgram(), { execArgv: [] });
  await once(running, "message");
  return running;
}

type Wish = SweepWish | ActsWish | WorkWish | ImportWish;

/** Another process works on the database, to the end. */
export async function doElsewhere(wish: Wish): Promise<void> {
  const process = await child();
  process.send(wish);
  for (;;) {
    const [said] = await once(process, "message");
    if (said === "done") return;
  }
}

/** Another process works on the database, and is killed so many milliseconds after it began. */
export async function beginAndKill(wish: Wish, afterMs: number): Promise<void> {
  const process = await child();
  process.send(wish);
  await once(process, "message");
  await pause(afterMs);
  running = null;
  const exit = once(process, "exit");
  process.kill("SIGKILL");
  await exit;
}

afterAll(async () => {
  running?.kill("SIGKILL");
  if (program !== null) rmSync(await program, { force: true });
});
