import { setTimeout as pause } from "node:timers/promises";
import { findAccountById } from "@/db/accounts/find-account";
import { liftFence } from "@/db/imports/fence";
import type { ImportRecord } from "@/db/imports/find-import";
import { dropLines, nextLines } from "@/db/imports/import-lines";
import { countWritten } from "@/db/imports/import-progress";
import { moveImport } from "@/db/imports/move-import";
import { isMachineFault } from "@/db/is-machine-fault";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { parseHeading } from "@/lib/numbers/import-columns";
import { understandingOf } from "./file-pass";
import { dropImportFile } from "./import-files";
import { LeftOff } from "./left-off";
import { beginStep, type Working } from "./working";
import { type Import, writeLines } from "./write-step";

/**
 * Writes what is staged, some lines in a transaction, which drops them from what is left: whoever
 * is killed leaves nothing half done, and no line is written twice.
 */
export async function writeStaged(store: Store, it: ImportRecord, working: Working): Promise<void> {
  await dropImportFile(working.folder, it.key);
  const decided = await decidedOf(store, it);
  const { most: usual, pauseMs } = working.pace;
  for (let most = usual; ; await pause(pauseMs)) {
    const went = await step(store, decided, working, most);
    if (went === "over") return;
    most = went === "smaller" ? Math.floor(most / 2) : Math.min(most * 2, usual);
  }
}

async function decidedOf(store: Store, it: ImportRecord): Promise<Import> {
  const account = await findAccountById(store, it.accountId);
  const heading = parseHeading(it.heading ?? [], it.isUpdate);
  if (account === null || it.asOf === null || "refused" in heading) {
    throw new Error(`import ${it.id} can't be decided as it is`);
  }
  return { it, account, run: await understandingOf(store, { account, it, heading }, it.asOf) };
}

async function step(
  store: Store,
  decided: Import,
  working: Working,
  most: number,
): Promise<"on" | "over" | "smaller"> {
  const { it } = decided;
  const lines = await nextLines(store, it.id, most);
  const [first] = lines;
  if (first === undefined) return finish(store, it, working);
  try {
    await writeLines(store, decided, working, lines);
    return "on";
  } catch (fault) {
    if (fault instanceof LeftOff || isMachineFault(fault)) throw fault;
    if (most > 1) return "smaller";
    await leaveOut(store, it, working);
    working.onFault({ importId: it.id, line: first.line, fault });
    return "on";
  }
}

/** The one line at which it fails. */
function leaveOut(store: Store, it: ImportRecord, working: Working): Promise<void> {
  return store.inTransaction(async (tx) => {
    await beginStep(tx, it, working);
    await dropLines(tx, it.id, 1);
    await countWritten(tx, it.id, { added: 0, updated: 0, unchanged: 0, leftOut: 1 });
  });
}

async function finish(store: Store, it: ImportRecord, working: Working): Promise<"over"> {
  await store.inTransaction(async (tx) => {
    await beginStep(tx, it, working);
    await moveImport(tx, it, { state: "done", endedAt: machineNow() });
    await liftFence(tx, it.id);
  });
  return "over";
}
