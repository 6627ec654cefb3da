import cluster from "node:cluster";
import { hash, verify } from "@node-rs/argon2";

/**
 * Each hash takes 19 MiB and a thread for some 30 ms: more at once would starve everything else.
 * Where several processes serve, each makes one.
 */
const MOST_AT_ONCE = cluster.isWorker ? 1 : 2;

/** Argon2id; memory in KiB. Stored in the hash itself, so it may be raised later. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let running = 0;
const waiting: (() => void)[] = [];

/** NFC first: the same word typed on another keyboard is the same password. */
export function hashPassword(text: string): Promise<string> {
  return inTurn(() => hash(text.normalize("NFC"), COST));
}

/** `stored` null = nobody to sign in: takes as long as a wrong password, and is never right. */
export async function verifyPassword(stored: string | null, text: string): Promise<boolean> {
  nobodysHash ??= hashPassword("nobody signs in with this");
  const against = stored ?? (await nobodysHash);
  const matches = await inTurn(() => verify(against, text.normalize("NFC")));
  return stored !== null && matches;
}

let nobodysHash: Promise<string> | undefined;

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}
