import type { Transaction } from "@/db/store";
import type { DidRecord } from "./did-from-row";
import { projectionOf } from "./projection";

type Column = readonly [
  name: string,
  before: number | string | null,
  after: number | string | null,
];

/**
 * Writes what time did to a number, as of the instant `at` of the last thing that it did: only
 * columns that differ, since every index on a written column is written too.
 * @throws when the stored facts are no longer those that were decided upon
 */
export async function writeSettled(
  tx: Transaction,
  before: DidRecord,
  after: DidRecord,
  at: Date,
): Promise<void> {
  const changed = columnsOf(before, after, at).filter(([, old, fresh]) => old !== fresh);
  const rows = tx.run(
    `UPDATE dids SET ${changed.map(([name]) => `${name} = ?`).join(", ")}
     WHERE id = ? AND account_id = ? AND expires_at IS ? AND billing_cycles IS ?
       AND canceled_at IS ? AND service_ended_at IS ?`,
    [
      ...changed.map(([, , fresh]) => fresh),
      before.id,
      before.accountId,
      milliseconds(before.expiresAt),
      before.billingCycles,
      milliseconds(before.canceledAt),
      milliseconds(before.serviceEndedAt),
    ],
  );
  if (rows !== 1) throw new Error(`${before.number} changed while time was applied to it`);
}

function columnsOf(before: DidRecord, after: DidRecord, at: Date): readonly Column[] {
  const projection = projectionOf(after, at);
  return [
    ["expires_at", milliseconds(before.expiresAt), milliseconds(after.expiresAt)],
    ["billing_cycles", before.billingCycles, after.billingCycles],
    ["service_ended_at", milliseconds(before.serviceEndedAt), milliseconds(after.serviceEndedAt)],
    ["service_end_cause", before.serviceEndCause, after.serviceEndCause],
    ["status", before.status, projection.status],
    ["attention", before.attention, projection.attention],
    ["next_due_at", milliseconds(before.nextDueAt), milliseconds(projection.nextDueAt)],
  ];
}

function milliseconds(instant: Date | null): number | null {
  return instant?.getTime() ?? null;
}
