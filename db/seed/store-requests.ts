import type { Transaction } from "@/db/store";
import { HOUR_MS, laterBy } from "@/lib/did/calendar";
import { SERVICES, type Service } from "@/lib/did/service";
import type { DemoNumber } from "./demo-number";
import type { EndUserIds } from "./end-users";
import { nameOf, REASONS, REFERENCES } from "./request-words";
import { lastPeriodBegan } from "./store-renewals";

const INSERT = `
  INSERT INTO service_requests
    (account_id, service, reference, name, identity_id, address_id, status, reason, requested_at,
     changed_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;

const REVIEW_MS = HOUR_MS / 2;

interface RequestIds {
  readonly emergencyRequestId: number | null;
  readonly a2pRequestId: number | null;
  readonly cnamRequestId: number | null;
}

/** The requests behind a number's services; numbers of one end user and state share one. */
export function requestsOf(
  tx: Transaction,
  accountId: number,
  endUsers: ReadonlyMap<string, EndUserIds>,
): (number: DemoNumber) => Promise<RequestIds> {
  const known = new Map<string, number>();

  function request(it: DemoNumber, service: Service): number | null {
    const state = it[service];
    if (state === null || state === "not-configured" || it.identity === null) return null;
    const key = it.requests[service]?.[0] ?? [service, it.identity, state].join("|");
    const endUser = endUsers.get(it.identity);
    const place = accountId * 1000 + known.size;
    const id = known.get(key) ?? storeRequest(tx, [accountId, endUser], it, [service, place]);
    known.set(key, id);
    return id;
  }

  return async (it) => {
    const [emergencyRequestId = null, a2pRequestId = null, cnamRequestId = null] = SERVICES.map(
      (service) => request(it, service),
    );
    return { emergencyRequestId, a2pRequestId, cnamRequestId };
  };
}

/** Long ago for a service in use; while it is in review, no longer ago than the last period began. */
export function serviceRequestedAt(it: DemoNumber, state: DemoNumber[Service]): Date {
  const began = state === "active" ? it.activatedAt : lastPeriodBegan(it);
  return laterBy(began ?? it.createdAt, REVIEW_MS);
}

function storeRequest(
  tx: Transaction,
  [accountId, endUser]: readonly [number, EndUserIds | undefined],
  it: DemoNumber,
  [service, place]: readonly [Service, number],
): number {
  const [prefix, first] = REFERENCES[service];
  const shared = [`${prefix}-${first + place}`, nameOf(service, it, place)] as const;
  const [reference, name] = it.requests[service] ?? shared;
  const requestedAt = serviceRequestedAt(it, it[service]);
  const made = tx.row<{ id: number }>(INSERT, [
    accountId,
    service,
    reference,
    name,
    endUser?.identityId ?? null,
    endUser?.addressId ?? null,
    it[service],
    it[service] === "changes-required" ? REASONS[service] : null,
    requestedAt.getTime(),
    laterBy(requestedAt, REVIEW_MS).getTime(),
  ]);
  if (made === undefined) throw new Error("the service request was not stored");
  return made.id;
}
