import { type Batch, findBatch } from "@/db/batches/find-batch";
import { findWork } from "@/db/batches/find-work";
import { listItems } from "@/db/batches/list-items";
import type { Store, Transaction } from "@/db/store";
import { commandOf } from "./batches/command-of";
import { isDraftTooOld } from "./batches/confirmation";
import { redraw } from "./batches/redraw";
import { caughtUp } from "./caught-up";
import type { Clocks } from "./draw-up-batch";

export type Dropped =
  /** By this, or before. */
  | { readonly kind: "dropped" }
  /** It is the only one: without it there is nothing to do. */
  | { readonly kind: "last" }
  | { readonly kind: "not-found" }
  | { readonly kind: "catching-up" };

interface DropWish {
  readonly accountId: number;
  readonly key: string;
  /** E.164 digits. */
  readonly number: string;
}

/**
 * Takes one number out of what is drawn up, and draws the others up anew. What is worked through in
 * steps stays whole: it was chosen as a whole, by a question and not by its numbers.
 */
export async function dropNumber(
  store: Store,
  { accountId, key, number }: DropWish,
  { now, machine }: Clocks,
): Promise<Dropped> {
  if ((await caughtUp(store, accountId, now)) === "catching-up") return { kind: "catching-up" };
  return store.inTransaction(async (tx): Promise<Dropped> => {
    const batch = await findBatch(tx, accountId, key);
    if (batch === null || !(await isOpen(tx, batch, machine))) return { kind: "not-found" };
    const all = await listItems(tx, batch.id);
    const items = all.filter((item) => item.number !== number);
    if (items.length === 0) return { kind: "last" };
    if (items.length < all.length) {
      await redraw(tx, { accountId, batch, items, command: commandOf(batch) }, now);
    }
    return { kind: "dropped" };
  });
}

async function isOpen(tx: Transaction, batch: Batch, machine: Date): Promise<boolean> {
  const isDraft = batch.state === "draft" && !isDraftTooOld(batch.madeAt, machine);
  return isDraft && (await findWork(tx, batch.id)) === null;
}
