import type { Transaction } from "@/db/store";
import type { HistoryEvent } from "@/lib/did/history";

const COLUMNS = [
  "number",
  "at",
  "actor",
  "actor_id",
  "actor_name",
  "action",
  "before",
  "after",
  "amount_minor",
  "batch_id",
  "subject",
] as const;

const INSERT = `
  INSERT INTO history (account_id, ${COLUMNS.join(", ")})
  SELECT ?, ${COLUMNS.map((_, place) => `value ->> ${place}`).join(", ")} FROM json_each(?)
  ORDER BY key`;

/** Adds to the append-only history, in the given order, in the transaction of the change itself. */
export async function recordEvents(
  tx: Transaction,
  accountId: number,
  events: readonly HistoryEvent[],
): Promise<void> {
  if (events.length > 0) tx.run(INSERT, [accountId, JSON.stringify(events.map(cellsOf))]);
}

/** In the order of COLUMNS. */
function cellsOf(event: HistoryEvent): readonly (string | number | null)[] {
  return [
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
    event.subject ?? null,
  ];
}
