import { listItemsFrom } from "@/db/batches/list-items";
import { tellOutcomes } from "@/db/batches/tell-outcomes";
import { advanceWork } from "@/db/batches/write-work";
import type { Transaction } from "@/db/store";
import { endWork } from "./end-work";
import type { Step } from "./weigh-step";

/**
 * Leaves out the one number that can't be dealt with, and says so, so that all others go on.
 * @returns the number
 */
export async function setAside(tx: Transaction, step: Step, now: Date): Promise<string> {
  const { batch, work } = step;
  const [item] = await listItemsFrom(tx, batch.id, { from: work.reached, most: 1 });
  if (item === undefined) throw new Error(`batch ${batch.id} has no item ${work.reached}`);
  await tellOutcomes(tx, batch.id, [{ place: item.place, skipped: "fault" }]);
  await advanceWork(tx, batch.id, { items: 1 });
  const isLast = work.reached + 1 === work.chosen;
  if (isLast && batch.state === "running") await endWork(tx, step, "finished", now);
  return item.number;
}
