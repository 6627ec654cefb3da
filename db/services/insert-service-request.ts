import type { Transaction } from "@/db/store";
import type { Service } from "@/lib/did/service";
import type { ServiceRequestRecord } from "./find-service-request";

export type NewServiceRequest = Omit<ServiceRequestRecord, "id" | "reference">;

/** How references of each service begin. */
const PREFIXES = { emergency: "EC", a2p: "AC", cnam: "CN" } as const satisfies Record<
  Service,
  string
>;
/** References run on from here, one above the newest of the service. */
const FIRST_REFERENCE = 10_001;

const NEXT_REFERENCE = `
  SELECT max(:first, COALESCE(max(CAST(substr(reference, 4) AS INTEGER)), 0) + 1) AS next
  FROM service_requests WHERE reference GLOB :prefix || '-[0-9]*'`;
const INSERT = `
  INSERT INTO service_requests
    (account_id, service, reference, name, identity_id, address_id, status, reason, use_case,
     samples, requested_at, changed_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;

/** Stores a request under the next free reference of its service. */
export async function insertServiceRequest(
  tx: Transaction,
  it: NewServiceRequest,
): Promise<ServiceRequestRecord> {
  const prefix = PREFIXES[it.service];
  const next = tx.row<{ next: number }>(NEXT_REFERENCE, { prefix, first: FIRST_REFERENCE })?.next;
  const reference = `${prefix}-${next}`;
  const stored = tx.row<{ id: number }>(INSERT, [
    it.accountId,
    it.service,
    reference,
    it.name,
    it.identityId,
    it.addressId,
    it.status,
    it.reason,
    it.useCase,
    it.samples,
    it.requestedAt.getTime(),
    it.changedAt.getTime(),
  ]);
  if (stored === undefined) throw new Error("the service request was not stored");
  return { ...it, id: stored.id, reference };
}
