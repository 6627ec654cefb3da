import { finishBatch } from "@/db/batches/finish-batch";
import { tellOutcomes } from "@/db/batches/tell-outcomes";
import { moneyOf } from "@/db/ledger/money-of";
import type { Transaction } from "@/db/store";
import { remembering } from "./remembering";
import type { Command } from "./verbs";
import type { Weighed } from "./weigh";
import { sumOf, type Writing, writeChanges } from "./write-changes";

/**
 * Changes all that can be changed, if the money covers all of it; else nothing.
 * @returns minor units that are missing; 0 = it is done
 */
export async function carryOut(
  tx: Transaction,
  command: Command,
  { approved, outcomes }: Weighed,
  writing: Writing,
): Promise<number> {
  const { accountId, batchId, now } = writing;
  const totalMinor = sumOf(approved);
  const { availableMinor } = await moneyOf(tx, accountId);
  const isShort = availableMinor !== null && totalMinor > 0 && totalMinor > availableMinor;
  if (isShort) return totalMinor - availableMinor;
  await writeChanges(tx, command, approved, writing);
  await tellOutcomes(tx, batchId, remembering(command, approved, outcomes));
  const { balanceMinor } = await moneyOf(tx, accountId);
  await finishBatch(tx, batchId, { options: command.options, finishedAt: now, balanceMinor });
  return 0;
}
