import { isPriceOther } from "@/db/batches/batch-prices";
import type { Batch } from "@/db/batches/find-batch";
import type { BatchWork } from "@/db/batches/find-work";
import { setState } from "@/db/batches/set-state";
import { startWork } from "@/db/batches/write-work";
import { deletionOf } from "@/db/deletions/running-deletions";
import { insertHold } from "@/db/ledger/holds";
import { moneyOf } from "@/db/ledger/money-of";
import type { Transaction } from "@/db/store";
import type { Clocks } from "@/lib/operations/draw-up-batch";
import { type Confirmation, type Confirmed, isAsShown, type RedrawnWhy } from "./confirmation";
import { countToType } from "./count-to-type";
import { redrawWork } from "./redraw-work";
import { auditActor, tellOfPool } from "./tell-of-pool";

interface Drawn {
  readonly batch: Batch;
  readonly work: BatchWork;
}

/**
 * Sets the money aside for all of a batch and lets it run; its prices are fixed from here on. What
 * is no longer as it was shown is drawn up anew instead; nothing starts for less than all of it.
 */
export async function confirmWork(
  tx: Transaction,
  { batch, work }: Drawn,
  confirmation: Confirmation,
  { now, machine }: Clocks,
): Promise<Confirmed> {
  const why = await redrawnWhy(tx, { batch, work }, confirmation, now);
  if (why !== null) return redrawWork(tx, batch, { command: confirmation.command, why, now });
  const { accountId, command, actor, typedCount } = confirmation;
  const deletion = command.verb === "delete" ? command.options : null;
  if (deletion !== null && (await deletionOf(tx, accountId, deletion)) !== null) {
    return { kind: "target-deleting", field: "thing" };
  }
  const { totalMinor } = work;
  const count = countToType(command, work.summary?.changed ?? 0);
  if (count !== null && typedCount !== String(count)) return { kind: "other-count", count };
  const { availableMinor } = await moneyOf(tx, accountId);
  if (availableMinor !== null && totalMinor > 0 && totalMinor > availableMinor) {
    return { kind: "short-of-money", missingMinor: totalMinor - availableMinor };
  }
  const hold = { amountMinor: totalMinor, reason: command.verb };
  const holdId = await insertHold(tx, accountId, hold, now);
  await setState(tx, batch.id, { from: "draft", to: "running" });
  await startWork(tx, batch.id, { actor, holdId, confirmedAt: now });
  const told = { accountId, batch, actor: auditActor(actor), detail: null, at: machine };
  await tellOfPool(tx, "pool-removal-confirmed", told);
  return { kind: "started", key: batch.key };
}

/** `null` = it is what was shown, and can start. */
async function redrawnWhy(
  tx: Transaction,
  { batch, work }: Drawn,
  { command, press, shownMinor }: Confirmation,
  now: Date,
): Promise<RedrawnWhy | null> {
  if (press === "preview" || batch.state === "drawing") return "asked";
  if (!isAsShown(batch, command)) return "chosen";
  if (shownMinor !== undefined && shownMinor !== movedBy(work)) return "price";
  if (await isPriceOther(tx, batch.id, now)) return "price";
  const isEmptied = command.verb === "delete" && work.chosen === 0;
  return work.summary?.changed === 0 && !isEmptied ? "changed" : null;
}

/** What moves, to or fro, in minor units. */
function movedBy({ totalMinor, summary }: BatchWork): number {
  return totalMinor + (summary?.refundMinor ?? 0);
}
