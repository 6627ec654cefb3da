import { findBatch } from "@/db/batches/find-batch";
import type { Store } from "@/db/store";
import { isUndoable } from "@/lib/numbers/undoable";
import { drawUpInSteps } from "./batches/draw-up-in-steps";
import { drawnSoon } from "./batches/drawn-soon";
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
