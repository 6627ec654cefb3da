import type { Transaction } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import type { Service } from "@/lib/did/service";
import type { DemoNumber } from "./demo-number";
import type { EndUserIds } from "./end-users";
import { insertRequest } from "./insert-request";
import { type Asker, tellRequest } from "./request-events";
import { campaignOf, nameOf, REFERENCES, reasonOf } from "./request-words";
import { REVIEW_MS } from "./service-requested-at";
import { lastPeriodBegan } from "./store-renewals";

export interface ClosingAccount {
  readonly id: number;
  readonly endUsers: ReadonlyMap<string, EndUserIds>;
  readonly asker: Asker;
}

const LEFT = `
  INSERT INTO service_request_numbers (account_id, request_id, number, left_at)
  VALUES (?, ?, ?, ?)`;

/** One campaign that was canceled, and one name that was rejected: their numbers are gray again. */
export function storeClosedRequests(
  tx: Transaction,
  account: ClosingAccount,
  numbers: readonly DemoNumber[],
): void {
  close(tx, account, numbers, "a2p");
  close(tx, account, numbers, "cnam");
}

function close(
  tx: Transaction,
  { id: accountId, endUsers, asker }: ClosingAccount,
  numbers: readonly DemoNumber[],
  service: Extract<Service, "a2p" | "cnam">,
) {
  const it = numbers.find(
    (each) => each[service] === "not-configured" && each.identity !== null && each.expiresAt,
  );
  const began = it === undefined ? null : lastPeriodBegan(it);
  if (it === undefined || began === null) return;
  const [prefix, first] = REFERENCES[service];
  const name = nameOf(service, it, 0);
  const status = service === "a2p" ? "canceled" : "rejected";
  const requestedAt = laterBy(began, REVIEW_MS);
  const changedAt = laterBy(requestedAt, REVIEW_MS);
  const reference = `${prefix}-${first - accountId}`;
  const request = { accountId, service, reference, name, status, requestedAt, changedAt } as const;
  const id = insertRequest(tx, {
    ...request,
    ...(service === "a2p" ? campaignOf(name) : { useCase: null, samples: [] }),
    identityId: endUsers.get(it.identity ?? "")?.identityId ?? null,
    addressId: null,
    reason: reasonOf(service, status),
  });
  tx.run(LEFT, [accountId, id, it.number, changedAt.getTime()]);
  tellRequest(tx, { ...request, id }, asker);
}
