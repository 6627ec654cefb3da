import { spawn } from "node:child_process";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let stopping = false;

/**
 * Runs a program to its end, with what it prints shown as it comes.
 * Each is the head of a process group, so that its own children end with it.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {Readonly<Record<string, string>>} [environment] set in addition to this process's own
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(program, parameters, environment = {}) {
  if (stopping) return Promise.resolve(false);
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    const child = spawn(program, parameters, { stdio: "inherit", detached: true, env });
    running.add(child);
    const end = (ok) => {
      running.delete(child);
      resolve(ok);
    };
    child.once("error", () => end(false));
    child.once("exit", (code) => end(code === 0));
  });
}

/** The Node program of an installed package, without the shell and the wait of npx. */
export function runTool(name, parameters, environment) {
  return run(`node_modules/.bin/${name}`, parameters, environment);
}

/** On SIGINT and SIGTERM: hands the signal to everything started, waits for it, and ends. */
export function stopCleanly(beforeEnd) {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ]) {
    process.once(signal, async () => {
      stopping = true;
      await Promise.all([...running].map((child) => end(child, signal)));
      beforeEnd?.();
      process.exit(code);
    });
  }
}

const END_WITHIN_MS = 25_000;

function end(child, signal) {
  return new Promise((resolve) => {
    const guard = setTimeout(() => signalGroup(child, "SIGKILL"), END_WITHIN_MS);
    child.once("exit", () => {
      clearTimeout(guard);
      resolve();
    });
    signalGroup(child, signal);
  });
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}
