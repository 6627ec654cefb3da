import type { Batch } from "@/db/batches/find-batch";
import { insertItems } from "@/db/batches/insert-items";
import type { StoredItem } from "@/db/batches/list-items";
import { redraft } from "@/db/batches/write-draft";
import type { Transaction } from "@/db/store";
import { drawItems } from "./draw-items";
import type { Command } from "./verbs";

export interface Redraft {
  readonly accountId: number;
  readonly batch: Batch;
  readonly items: readonly StoredItem[];
  readonly command: Command;
}

/** The same numbers drawn up anew, with these options and as they are now. */
export async function redraw(
  tx: Transaction,
  { accountId, batch, items, command }: Redraft,
  now: Date,
): Promise<void> {
  const chosen = items.map(({ number, didId }) => ({ number, id: didId }));
  const drawn = await drawItems(tx, accountId, { chosen, verb: batch.verb, command }, now);
  const facts = { options: command.options, offers: drawn.offers, drawnUpAt: now };
  await redraft(tx, batch.id, facts);
  await insertItems(tx, batch.id, drawn.items);
}
