import { endBatch } from "@/db/batches/finish-batch";
import { forgetSummary } from "@/db/batches/keep-summary";
import { closeHold } from "@/db/ledger/holds";
import { moneyOf } from "@/db/ledger/money-of";
import type { Transaction } from "@/db/store";
import { endDeletion } from "./end-deletion";
import type { Step } from "./weigh-step";

/** A running batch is over, and what of its money was not spent is free again. */
export async function endWork(
  tx: Transaction,
  { accountId, batch, work }: Pick<Step, "accountId" | "batch" | "work">,
  state: "finished" | "stopped",
  now: Date,
): Promise<void> {
  if (work.holdId === null) throw new Error(`batch ${batch.id} holds no money`);
  if (state === "finished") await endDeletion(tx, { accountId, batch, work });
  await closeHold(tx, work.holdId, now);
  const { balanceMinor } = await moneyOf(tx, accountId);
  await endBatch(tx, batch.id, { state, finishedAt: now, balanceMinor });
  await forgetSummary(tx, batch.id);
}
