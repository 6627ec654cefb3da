import { type Batch, findBatch } from "@/db/batches/find-batch";
import type { Reader } from "@/db/store";
import type { DeletionChoice } from "@/lib/numbers/verb-options";
import type { Confirmation } from "./confirmation";

/** The batch that a form names, of the account, the action and, for a deletion, the thing; else `null`. */
export async function namedBatch(
  reader: Reader,
  confirmation: Confirmation,
): Promise<Batch | null> {
  const batch = await findBatch(reader, confirmation.accountId, confirmation.key);
  if (batch?.verb !== confirmation.command.verb) return null;
  return isOfOther(batch, confirmation) ? null : batch;
}

/** What a deletion is of is settled when it is drawn up; a pool is staff's, all else its members'. */
function isOfOther({ options }: Batch, { command, actor }: Confirmation): boolean {
  if (command.verb !== "delete") return false;
  const { kind, id, name } = command.options;
  const drawn = options as DeletionChoice;
  if ((actor.actor === "staff") !== (drawn.kind === "pool")) return true;
  return drawn.kind !== kind || drawn.id !== id || drawn.name !== name;
}
