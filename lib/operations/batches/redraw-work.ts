import type { Batch } from "@/db/batches/find-batch";
import { setOptions, setState } from "@/db/batches/set-state";
import { restartWork } from "@/db/batches/write-work";
import type { Transaction } from "@/db/store";
import { type Confirmed, isAsShown, type RedrawnWhy } from "./confirmation";
import type { Command } from "./verbs";

interface Redraw {
  readonly command: Command;
  readonly why: RedrawnWhy;
  readonly now: Date;
}

/**
 * The same numbers drawn up anew, in steps, with these options and as they are then. What is being
 * drawn up with them already goes on.
 */
export async function redrawWork(
  tx: Transaction,
  batch: Batch,
  { command, why, now }: Redraw,
): Promise<Confirmed> {
  const answer = { kind: "redrawn", back: batch.back, why } as const;
  if (batch.state === "drawing" && (batch.options === null || isAsShown(batch, command))) {
    return answer;
  }
  if (batch.state === "draft") await setState(tx, batch.id, { from: "draft", to: "drawing" });
  await setOptions(tx, batch.id, { options: command.options, drawnUpAt: now });
  await restartWork(tx, batch.id);
  return answer;
}
