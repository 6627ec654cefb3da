import type { Transaction } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { SERVICES, type Service } from "@/lib/did/service";
import type { DemoNumber } from "./demo-number";
import type { EndUserIds } from "./end-users";
import { insertRequest } from "./insert-request";
import { type Asker, tellRequest } from "./request-events";
import { campaignOf, nameOf, REFERENCES, reasonOf } from "./request-words";
import { REVIEW_MS, serviceRequestedAt } from "./service-requested-at";

interface RequestIds {
  readonly emergencyRequestId: number | null;
  readonly a2pRequestId: number | null;
  readonly cnamRequestId: number | null;
}

interface Account {
  readonly id: number;
  readonly endUsers: ReadonlyMap<string, EndUserIds>;
  readonly asker: Asker;
  readonly now: Date;
}

/** The requests behind a number's services; numbers of one end user, country and state share one. */
export function requestsOf(
  tx: Transaction,
  account: Account,
): (number: DemoNumber) => Promise<RequestIds> {
  const known = new Map<string, number>();

  function request(it: DemoNumber, service: Service): number | null {
    const state = it[service];
    if (state === null || state === "not-configured" || it.identity === null) return null;
    const shared = [service, it.identity, it.country, state].join("|");
    const key = it.requests[service]?.[0] ?? shared;
    const place = account.id * 1000 + known.size;
    const id = known.get(key) ?? storeRequest(tx, account, it, [service, place]);
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

function storeRequest(
  tx: Transaction,
  { id: accountId, endUsers, asker, now }: Account,
  it: DemoNumber,
  [service, place]: readonly [Service, number],
): number {
  const [prefix, first] = REFERENCES[service];
  const [reference, name] = it.requests[service] ?? [
    `${prefix}-${first + place}`,
    nameOf(service, it, place),
  ];
  const status = it[service];
  if (status === null || status === "not-configured") throw new Error("nothing was requested");
  const requestedAt = serviceRequestedAt(it, status, now);
  const isWaiting = status === "new" || status === "pending";
  const changedAt = isWaiting ? requestedAt : laterBy(requestedAt, REVIEW_MS);
  const endUser = endUsers.get(it.identity ?? "");
  const request = { accountId, service, reference, name, status, requestedAt, changedAt };
  const id = insertRequest(tx, {
    ...request,
    ...(service === "a2p" ? campaignOf(name) : { useCase: null, samples: [] }),
    identityId: endUser?.identityId ?? null,
    addressId: service === "emergency" ? (endUser?.addressId ?? null) : null,
    reason: reasonOf(service, status),
  });
  tellRequest(tx, { ...request, id }, asker);
  return id;
}
