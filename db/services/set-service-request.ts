import type { Transaction } from "@/db/store";
import type { ServiceRequestRecord } from "./find-service-request";

export type ServiceRequestChange = Partial<
  Pick<
    ServiceRequestRecord,
    | "name"
    | "identityId"
    | "addressId"
    | "status"
    | "reason"
    | "useCase"
    | "samples"
    | "requestedAt"
    | "changedAt"
  >
>;

const UPDATE = `
  UPDATE service_requests SET name = ?, identity_id = ?, address_id = ?, status = ?, reason = ?,
    use_case = ?, samples = ?, requested_at = ?, changed_at = ?
  WHERE id = ? AND account_id = ? AND status = ?`;

/** @throws when it is no longer in the state that was decided upon */
export async function setServiceRequest(
  tx: Transaction,
  stored: ServiceRequestRecord,
  change: ServiceRequestChange,
): Promise<void> {
  const it = { ...stored, ...change };
  const rows = tx.run(UPDATE, [
    it.name,
    it.identityId,
    it.addressId,
    it.status,
    it.reason,
    it.useCase,
    it.samples,
    it.requestedAt.getTime(),
    it.changedAt.getTime(),
    stored.id,
    stored.accountId,
    stored.status,
  ]);
  if (rows !== 1) throw new Error(`${stored.reference} changed while it was decided`);
}
