import type { Transaction } from "@/db/store";
import type { HistoryEvent } from "@/lib/did/history";

const INSERT = `
  INSERT INTO history
    (account_id, number, at, actor, actor_id, actor_name, action, before, after, amount_minor,
     batch_id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Adds to the append-only history, in the given order, in the transaction of the change itself. */
export async function recordEvents(
  tx: Transaction,
  accountId: number,
  events: readonly HistoryEvent[],
): Promise<void> {
  for (const event of events) {
    tx.run(INSERT, [
      accountId,
      event.number,
      event.at.getTime(),
      event.actor,
      event.actorId,
      event.actorName,
      event.action,
      event.before,
      event.after,
      event.amountMinor,
      event.batchId ?? null,
    ]);
  }
}
