import type { Batch } from "@/db/batches/find-batch";
import { type BatchWork, findWork } from "@/db/batches/find-work";
import { listItems } from "@/db/batches/list-items";
import type { Store, Transaction } from "@/db/store";
import { carryOut } from "./batches/carry-out";
import { confirmWork } from "./batches/confirm-work";
import type { Confirmation, Confirmed, RedrawnWhy } from "./batches/confirmation";
import { isAsShown, isDraftTooOld } from "./batches/confirmation";
import { countToType } from "./batches/count-to-type";
import { fieldGone } from "./batches/field-gone";
import { namedBatch } from "./batches/named-batch";
import { redraw } from "./batches/redraw";
import { totalOf } from "./batches/total-of";
import { verbOf } from "./batches/verbs";
import { weigh } from "./batches/weigh";
import { commandOn } from "./command-on";
import type { Clocks } from "./draw-up-batch";

/**
 * Does what was drawn up, once, in one transaction: all that can still be changed is changed,
 * charged and recorded, or nothing is. A batch that is finished answers as it did.
 */
export async function confirmBatch(
  store: Store,
  confirmation: Confirmation,
  { now, machine }: Clocks,
): Promise<Confirmed> {
  const { accountId } = confirmation;
  return commandOn(store, { accountId, now }, async (tx): Promise<Confirmed> => {
    const batch = await namedBatch(tx, confirmation);
    if (batch === null) return { kind: "not-found" };
    const work = await findWork(tx, batch.id);
    if (!isToConfirm(batch)) return doneOf(batch, work);
    if (isDraftTooOld(batch.madeAt, machine)) return { kind: "too-old", back: batch.back };
    const gone = await fieldGone(tx, accountId, confirmation);
    if (gone !== null) return gone;
    return work === null
      ? confirmDraft(tx, batch, confirmation, now)
      : confirmWork(tx, { batch, work }, confirmation, { now, machine });
  });
}

function isToConfirm({ state }: Batch): boolean {
  return state === "draft" || state === "drawing";
}

/** What it answered when it was confirmed. */
function doneOf({ key, back }: Batch, work: BatchWork | null): Confirmed {
  return work === null ? { kind: "finished", back } : { kind: "started", key };
}

async function confirmDraft(
  tx: Transaction,
  batch: Batch,
  { accountId, command, press, actor, shownMinor, typedCount }: Confirmation,
  now: Date,
): Promise<Confirmed> {
  const items = await listItems(tx, batch.id);
  const redrawn = async (why: RedrawnWhy): Promise<Confirmed> => {
    await redraw(tx, { accountId, batch, items, command }, now);
    return { kind: "redrawn", back: batch.back, why };
  };
  if (press === "preview") return redrawn("asked");
  if (verbOf(command).mustBeShown && !isAsShown(batch, command)) return redrawn("chosen");
  if (shownMinor !== undefined && shownMinor !== totalOf(items)) return redrawn("price");
  const count = countToType(command, items.filter(({ refusal }) => refusal === null).length);
  if (count !== null && typedCount !== String(count)) return { kind: "other-count", count };
  const weighed = await weigh(tx, { accountId, command, items }, now);
  if (weighed.isPriceOther) return redrawn("price");
  if (weighed.approved.length === 0) return redrawn("changed");
  const writing = { accountId, batchId: batch.id, actor, now };
  const missingMinor = await carryOut(tx, command, weighed, writing);
  if (missingMinor > 0) return { kind: "short-of-money", missingMinor };
  return { kind: "finished", back: batch.back };
}
