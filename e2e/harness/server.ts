import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 30_000;
const POLL_MS = 100;
/** Quicker to start than as many as the machine would have. */
const ONE = { SERVING_PROCESSES: "1" };

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly tookMs: number;
  /** All that was printed, both streams in order of arrival. */
  readonly output: string;
}

export interface RunningServer {
  readonly pid: number;
  readonly origin: string;
  readonly folder: string;
  readonly databasePath: string;
  output(): string;
  /** Sends the signal once and waits for the end; kills only what never ends. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

type Environment = Readonly<Record<string, string>>;

/** The built server on a free port, with a database of its own, answering when this resolves. */
export async function startServer(environment: Environment = {}): Promise<RunningServer> {
  const port = environment.PORT ?? String(await freePort());
  const folder = mkdtempSync(join(tmpdir(), "my-numbers-e2e-"));
  const databasePath = environment.DATABASE_PATH ?? join(folder, "my-numbers.db");
  const started = launch({ PORT: port, DATABASE_PATH: databasePath, ...environment });
  const origin = `http://localhost:${port}`;
  await answers(origin, started);

  async function stop(signal: NodeJS.Signals = "SIGTERM") {
    const ended = await endOf(started, signal);
    rmSync(folder, { recursive: true, force: true });
    return ended;
  }
  const pid = started.child.pid ?? 0;
  return { pid, origin, folder, databasePath, output: started.output, stop };
}

/** Starts the server and waits until it gives up by itself: a start that must be refused. */
export async function failToStart(environment: Environment): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), "my-numbers-e2e-"));
  const own = { PORT: String(await freePort()), DATABASE_PATH: join(folder, "my-numbers.db") };
  const ended = await endOf(launch({ ...own, ...environment }));
  rmSync(folder, { recursive: true, force: true });
  return ended;
}

interface Launched {
  readonly child: ChildProcess;
  output(): string;
}

function launch(environment: Environment): Launched {
  const child = spawn(process.execPath, ["build/server.mjs"], {
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", ...ONE, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  child.stdout?.on("data", (piece) => {
    text += piece;
  });
  child.stderr?.on("data", (piece) => {
    text += piece;
  });
  return { child, output: () => text };
}

async function answers(origin: string, { child, output }: Launched): Promise<void> {
  const deadline = performance.now() + START_WITHIN_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server did not start:\n${output()}`);
    const response = await fetch(`${origin}/sign-in`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  child.kill("SIGKILL");
  throw new Error(`The server did not answer in time:\n${output()}`);
}

async function endOf({ child, output }: Launched, signal?: NodeJS.Signals): Promise<Ended> {
  const asked = performance.now();
  const guard = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once("close", resolve));
    if (signal !== undefined) child.kill(signal);
    await ended;
  }
  clearTimeout(guard);
  const tookMs = performance.now() - asked;
  return { code: child.exitCode, signal: child.signalCode, tookMs, output: output() };
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
