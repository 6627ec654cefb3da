import { findServiceRequest, type ServiceRequestRecord } from "@/db/services/find-service-request";
import { openNumbersOf } from "@/db/services/request-numbers";
import type { Store, Transaction } from "@/db/store";
import type { Refusal } from "@/lib/did/decision";
import { requestAfter } from "@/lib/did/service-request";
import { decideResubmission } from "@/lib/did/service-wish";
import { type CatchingUp, commandOn } from "./command-on";
import { type Decided, decideRequests } from "./services/decide-requests";
import { changeOf, newestOf, takeOver } from "./services/mended";
import { moveRequest } from "./services/move-request";
import type { Particulars } from "./services/requested";
import type { Writing } from "./services/writing";

export interface Resubmission {
  readonly reference: string;
  readonly addressId: number | null;
  readonly particulars: Particulars;
}

export type Resubmitted =
  | { readonly kind: "done" }
  | { readonly kind: "not-found" | "not-open" | "address-gone" }
  /** What keeps one of its numbers keeps them all. */
  | { readonly kind: "refused"; readonly number: string; readonly reason: Refusal };

/** The same request once more, mended, under the same reference; what is set aside stays so. */
export async function resubmitService(
  store: Store,
  writing: Writing,
  again: Resubmission,
): Promise<Resubmitted | CatchingUp> {
  const { accountId } = writing;
  return commandOn(store, writing, async (tx): Promise<Resubmitted> => {
    const stored = await findServiceRequest(tx, accountId, again.reference);
    if (stored === null) return { kind: "not-found" };
    const { service, status } = stored;
    if (requestAfter(service, status, "resubmit") === null) return { kind: "not-open" };
    const numbers = (await openNumbersOf(tx, stored)).map(({ number }) => number);
    const wish = { service, numbers, addressId: again.addressId };
    const decided = await decideRequests(tx, writing, wish, decideResubmission);
    if (decided === null) return { kind: "address-gone" };
    const stop = whyNot(decided);
    if (stop !== null) return { kind: "refused", ...stop };
    return carryOut(tx, writing, [stored, decided], again.particulars);
  });
}

/** What keeps one of the numbers from it, or that they have become different people's. */
function whyNot({ outcomes, takers }: Decided) {
  for (const { number, refusal } of outcomes) {
    if (refusal !== null) return { number, reason: refusal };
  }
  const other = takers.find(({ identity }) => identity.rootId !== takers[0]?.identity.rootId);
  return other === undefined
    ? null
    : { number: other.did.number, reason: "identity-in-use" as const };
}

async function carryOut(
  tx: Transaction,
  writing: Writing,
  [stored, { takers, address }]: readonly [ServiceRequestRecord, Decided],
  particulars: Particulars,
): Promise<Resubmitted> {
  const [first] = takers;
  if (first === undefined) return { kind: "not-open" };
  const identity = await newestOf(tx, writing.accountId, first.identity);
  await takeOver(tx, takers, identity, writing.now);
  const change = changeOf(stored, particulars, [identity, address], writing.now);
  await moveRequest(tx, writing, stored, { step: "resubmit", action: "resubmitted", change });
  return { kind: "done" };
}
