import { takenNumbers } from "@/db/dids/taken-numbers";
import type { ImportRecord } from "@/db/imports/find-import";
import { stageLines } from "@/db/imports/import-lines";
import type { Transaction } from "@/db/store";
import type { Line } from "@/lib/operations/import/line";
import { beginStep, type Working } from "./working";

/** Somebody took a number between the look at it and its being set aside. */
export class Overtaken extends Error {
  override readonly name = "Overtaken";
}

/**
 * Sets good lines aside: from now on their numbers are spoken for.
 * @throws Overtaken when one of them was taken since it was looked at
 */
export async function stage(
  tx: Transaction,
  it: ImportRecord,
  working: Working,
  good: readonly Line[],
): Promise<void> {
  await beginStep(tx, it, working);
  const numbers = good.map(({ draft }) => draft.number);
  const taken = it.isUpdate ? new Set() : await takenNumbers(tx, numbers, it.id);
  if (taken.size > 0) throw new Overtaken();
  const lines = good.map(({ line, cells, draft }) => ({ line, cells, number: draft.number }));
  await stageLines(tx, it.id, lines);
}
