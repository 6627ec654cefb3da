import { endServices } from "@/db/services/end-services";
import type { Transaction } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { QUARANTINE_MS } from "@/lib/did/service-aging-pool";
import type { DueDid } from "./due-did";

const TOMBSTONE = `
  INSERT INTO released_numbers
    (number, account_id, did_group_id, released_at, quarantined_until, imported)
  VALUES (?, ?, ?, ?, ?, ?)`;
const REMOVE = "DELETE FROM dids WHERE id = ? AND account_id = ? AND number = ?";

/** What is needed of a number to take it out of its account. */
export type LeavingDid = Pick<
  DueDid,
  "id" | "accountId" | "didGroupId" | "orderId" | "number" | "verification"
>;

/**
 * Takes a number out of its account for good, and its services with it. A tombstone keeps it from
 * others for its quarantine.
 */
export async function releaseDid(tx: Transaction, did: LeavingDid, at: Date): Promise<void> {
  const quarantinedUntil = laterBy(at, QUARANTINE_MS).getTime();
  const imported = did.orderId === null ? 1 : 0;
  tx.run(TOMBSTONE, [
    did.number,
    did.accountId,
    did.didGroupId,
    at.getTime(),
    quarantinedUntil,
    imported,
  ]);
  await endServices(tx, did, at);
  const rows = tx.run(REMOVE, [did.id, did.accountId, did.number]);
  if (rows !== 1) throw new Error(`${did.number} was gone before it was released`);
}
