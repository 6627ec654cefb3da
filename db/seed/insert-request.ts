import type { Transaction } from "@/db/store";
import type { Service } from "@/lib/did/service";
import type { RequestState } from "@/lib/did/service-request";

export interface DemoRequest {
  readonly accountId: number;
  readonly service: Service;
  readonly reference: string;
  readonly name: string;
  readonly identityId: number | null;
  readonly addressId: number | null;
  readonly status: RequestState;
  readonly reason: string | null;
  readonly useCase: string | null;
  readonly samples: readonly string[];
  readonly requestedAt: Date;
  readonly changedAt: Date;
}

const INSERT = `
  INSERT INTO service_requests
    (account_id, service, reference, name, identity_id, address_id, status, reason, use_case,
     samples, requested_at, changed_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;

/** Stores a request as the demo tells it. */
export function insertRequest(tx: Transaction, it: DemoRequest): number {
  const made = tx.row<{ id: number }>(INSERT, [
    it.accountId,
    it.service,
    it.reference,
    it.name,
    it.identityId,
    it.addressId,
    it.status,
    it.reason,
    it.useCase,
    JSON.stringify(it.samples),
    it.requestedAt.getTime(),
    it.changedAt.getTime(),
  ]);
  if (made === undefined) throw new Error("the service request was not stored");
  return made.id;
}
