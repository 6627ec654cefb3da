import type { Store } from "@/db/store";
import type { ChangesReport } from "@/lib/numbers/changes-report";
import { CATCHING_UP_WORDS } from "@/lib/numbers/wording-refusals";
import { drawUpInSteps } from "./batches/draw-up-in-steps";
import { drawnSoon } from "./batches/drawn-soon";
import { caughtUp } from "./caught-up";
import { reportChanges, type Uploaded } from "./changes/report-changes";
import { type Understood, understandChanges } from "./changes/understand-changes";
import type { Clocks } from "./draw-up-batch";
import { UnreadableFile } from "./import/unreadable-file";
import { newSecretId } from "./secret-id";

export interface UploadWish {
  readonly accountId: number;
  readonly personId: number;
  readonly bytes: Uint8Array;
  /** Take the good lines although there are bad ones. */
  readonly skipBad: boolean;
}

/**
 * Draws up what a file of changes would make of an account's numbers. With bad lines nothing is
 * drawn up, unless they are to be left out. Nothing of the numbers changes.
 */
export async function uploadChanges(
  store: Store,
  wish: UploadWish,
  { now, machine }: Clocks,
): Promise<Uploaded> {
  const { accountId, personId, skipBad } = wish;
  const understood = await understoodIn(store, wish, now);
  const report = reportOf(understood, skipBad);
  if (report !== null) return reportChanges(store, accountId, report, machine);
  const { edits, same, bad } = understood as Understood;
  const key = newSecretId();
  const back = "/numbers";
  const batch = { key, accountId, personId, verb: "edit", back, madeAt: machine } as const;
  const source = { kind: "edits", edits } as const;
  await drawUpInSteps(store, batch, { source, drawnUpAt: now, options: { same, bad } });
  await drawnSoon(store, accountId, key);
  return { kind: "drawn-up", key };
}

/** What the file says, or why it can't be read. */
async function understoodIn(
  store: Store,
  { accountId, bytes }: UploadWish,
  now: Date,
): Promise<Understood | string> {
  if ((await caughtUp(store, accountId, now)) === "catching-up") return CATCHING_UP_WORDS;
  try {
    return await understandChanges(store, accountId, bytes);
  } catch (fault) {
    if (fault instanceof UnreadableFile) return fault.message;
    throw fault;
  }
}

function reportOf(understood: Understood | string, skipBad: boolean): ChangesReport | null {
  if (typeof understood === "string") return { kind: "refused", reason: understood };
  const { edits, ...found } = understood;
  if (found.bad > 0 && !skipBad) return { kind: "bad-lines", ...found };
  return edits.length === 0 ? { kind: "nothing-differs", ...found } : null;
}
