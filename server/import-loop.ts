import { setTimeout as pause } from "node:timers/promises";
import { listImportsAtWork } from "@/db/imports/find-import";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { log } from "@/lib/log";
import { tidyImports } from "@/lib/operations/imports/tidy-imports";
import { workOnImport } from "@/lib/operations/imports/work-on-import";
import type { Working } from "@/lib/operations/imports/working";

const LOOK_EVERY_MS = 200;
const TIDY_EVERY_MS = 60_000;
/** After a fault of the machine: it is likely to be met again at once. */
const TRY_AGAIN_AFTER_MS = 5000;
/** Each holds a block of its file and the numbers that it has seen in memory. */
const MOST_AT_ONCE = 3;
/** A step is short enough for other writers, and the pause longer than theirs between two tries. */
const PACE = { most: 500, pauseMs: 12 };

interface Looping {
  /** Who this process is, among all that may work. */
  readonly holder: string;
  readonly signal: AbortSignal;
  /** Where the files are. */
  readonly folder: string;
}

/** Reads and writes what staff import, until told to stop; a small file does not wait for a large one. */
export async function importUntilStopped(store: Store, looping: Looping): Promise<void> {
  const { signal, folder } = looping;
  const running = new Map<number, Promise<void>>();
  let tidiedAt = Number.NEGATIVE_INFINITY;
  const working: Working = { ...looping, pace: PACE, onFault: tell };
  while (!signal.aborted) {
    try {
      await begin(store, running, working);
      if (performance.now() - tidiedAt > TIDY_EVERY_MS) {
        tidiedAt = performance.now();
        await tidy(store, folder);
      }
    } catch (fault) {
      log.error({ fault }, "looking for imports failed and is tried again");
    }
    await rest(signal, LOOK_EVERY_MS);
  }
  await Promise.all(running.values());
}

/** Takes up what nobody works at here. */
async function begin(store: Store, running: Map<number, Promise<void>>, working: Working) {
  for (const id of await listImportsAtWork(store)) {
    if (running.has(id) || running.size >= MOST_AT_ONCE) continue;
    const work = worked(store, id, working).finally(() => running.delete(id));
    running.set(id, work);
  }
}

async function worked(store: Store, id: number, working: Working): Promise<void> {
  try {
    await workOnImport(store, id, working);
    await rest(working.signal, LOOK_EVERY_MS);
  } catch (fault) {
    log.error({ importId: id, fault }, "an import failed and is tried again");
    await rest(working.signal, TRY_AGAIN_AFTER_MS);
  }
}

function tell({ importId, line, fault }: Parameters<Working["onFault"]>[0]) {
  const what =
    line === null ? "an import was ended by a fault" : "a line of an import was left out";
  log.error({ importId, line, fault }, what);
}

async function tidy(store: Store, folder: string): Promise<void> {
  const files = await tidyImports(store, folder, machineNow());
  if (files > 0) log.info({ files }, "removed files of imports that nobody needs");
}

function rest(signal: AbortSignal | undefined, ms: number): Promise<void> {
  return pause(ms, undefined, signal && { signal }).catch(() => undefined);
}
