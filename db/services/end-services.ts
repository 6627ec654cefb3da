import { closeHold } from "@/db/ledger/holds";
import type { Reader, Transaction } from "@/db/store";
import { isClosed } from "@/lib/did/service-request";
import { findServiceRequest } from "./find-service-request";
import { leaveRequest } from "./leave-request";
import { recordRequestEvent } from "./request-events";
import { setServiceRequest } from "./set-service-request";

interface Leaving {
  readonly id: number;
  readonly reference: string;
  readonly heldBy: number | null;
}

const GOING = `
  SELECT request.id, request.reference,
    CASE WHEN line.charged_at IS NULL THEN line.hold_id END AS heldBy
  FROM service_request_numbers AS line
  JOIN service_requests AS request ON request.id = line.request_id
  WHERE line.account_id = ? AND line.number = ? AND line.left_at IS NULL`;
const REMAINS = `
  SELECT 1 FROM service_request_numbers
  WHERE request_id = ? AND account_id = ? AND left_at IS NULL LIMIT 1`;
const SYSTEM = { actor: "system", actorId: null, actorName: "System" } as const;

/**
 * Ends the services of a number that leaves its account: what is set aside for them comes back, and
 * a request that is left without numbers is over.
 */
export async function endServices(
  tx: Transaction,
  { accountId, number }: { readonly accountId: number; readonly number: string },
  at: Date,
): Promise<void> {
  for (const { id, reference, heldBy } of tx.rows<Leaving>(GOING, [accountId, number])) {
    await leaveRequest(tx, { accountId, id }, number, at);
    if (heldBy !== null) await closeHold(tx, heldBy, at);
    if (tx.row(REMAINS, [id, accountId]) !== undefined) continue;
    const stored = await findServiceRequest(tx, accountId, reference);
    if (stored === null || isClosed(stored.status)) continue;
    await setServiceRequest(tx, stored, { status: "canceled", changedAt: at });
    const event = { at, ...SYSTEM, action: "released", state: "canceled" } as const;
    await recordRequestEvent(tx, stored, { ...event, reasons: [], comment: null });
  }
}

const HELD = `
  SELECT number, sum(price_minor) AS heldMinor FROM service_request_numbers
  WHERE account_id = ? AND left_at IS NULL AND charged_at IS NULL AND hold_id IS NOT NULL
    AND number IN (SELECT value FROM json_each(?))
  GROUP BY number`;

/** What is set aside for services of these numbers, in minor units; those without any are left out. */
export async function heldForServices(
  reader: Reader,
  accountId: number,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const held = reader.rows<{ number: string; heldMinor: number }>(HELD, [
    accountId,
    JSON.stringify(numbers),
  ]);
  return new Map(held.map(({ number, heldMinor }) => [number, heldMinor]));
}
