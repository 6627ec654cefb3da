import { setTimeout as pause } from "node:timers/promises";
import { findBatch } from "@/db/batches/find-batch";
import type { Store } from "@/db/store";
import { isUndoable } from "@/lib/numbers/undoable";
import { drawUpInSteps } from "./batches/draw-up-in-steps";
import { caughtUp } from "./caught-up";
import type { Clocks } from "./draw-up-batch";
import { newSecretId } from "./secret-id";

export interface UndoWish {
  readonly accountId: number;
  readonly personId: number;
  /** Key of the batch that is to be taken back. */
  readonly of: string;
  /** One of its numbers alone; `null` = all that it has changed. */
  readonly number: string | null;
  /** The page that it is shown on. */
  readonly back: string;
}

export type Undone =
  | { readonly kind: "drawn-up"; readonly key: string }
  | { readonly kind: "catching-up" }
  /** No such batch in the account, or nothing of it can be put back. */
  | { readonly kind: "gone" };

/** A few numbers are worked out in less: whoever asks sees what would happen at once. */
const SEEN_WITHIN_MS = 1500;
const LOOK_EVERY_MS = 50;

/**
 * Draws up what taking a batch back would do: an action like any other, which is looked at before
 * it is confirmed. Nothing changes.
 */
export async function undoBatch(
  store: Store,
  { accountId, personId, of, number, back }: UndoWish,
  { now, machine }: Clocks,
): Promise<Undone> {
  if ((await caughtUp(store, accountId, now)) === "catching-up") return { kind: "catching-up" };
  const batch = await findBatch(store, accountId, of);
  if (batch === null || batch.finishedAt === null || !isUndoable(batch.verb))
    return { kind: "gone" };
  const key = newSecretId();
  const drawing = { key, accountId, personId, verb: "undo", back, madeAt: machine } as const;
  await drawUpInSteps(store, drawing, {
    source: { kind: "changed", batchId: batch.id, number },
    drawnUpAt: now,
    options: { of, what: batch.verb },
  });
  await drawnSoon(store, accountId, key);
  return { kind: "drawn-up", key };
}

async function drawnSoon(store: Store, accountId: number, key: string): Promise<void> {
  for (let waited = 0; waited < SEEN_WITHIN_MS; waited += LOOK_EVERY_MS) {
    if ((await findBatch(store, accountId, key))?.state !== "drawing") return;
    await pause(LOOK_EVERY_MS);
  }
}
