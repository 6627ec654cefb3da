import type { FormRequest } from "@/db/requests/form-requests";
import { servicePriceAt } from "@/db/services/service-price";
import type { Store, Transaction } from "@/db/store";
import { type CatchingUp, commandOn } from "./command-on";
import { type Once, oncePerForm } from "./once-per-form";
import { decideRequests } from "./services/decide-requests";
import { missingFor } from "./services/request-money";
import type { Particulars, Requested, Wish } from "./services/requested";
import { writeRequests } from "./services/write-requests";
import type { Writing } from "./services/writing";

export interface ServiceOrder {
  readonly wish: Wish;
  readonly particulars: Particulars;
  /** What it costs in all, as it was shown; minor units. */
  readonly shownMinor: number;
  /** Of the form that was rendered: sent twice it is done once. */
  readonly form: Pick<FormRequest, "key" | "personId"> & { readonly machine: Date };
}

/** Asks for a service for all numbers that may have it, once, if the money covers them all. */
export async function requestService(
  store: Store,
  writing: Writing,
  order: ServiceOrder,
): Promise<Once<Requested> | CatchingUp> {
  const { wish, particulars, shownMinor, form } = order;
  const asked = [writing.accountId, wish, particulars, shownMinor];
  const { key, personId, machine } = form;
  const isKept = (answer: Requested) => answer.kind === "requested";
  const request = { key, personId, fingerprint: JSON.stringify(asked), isKept };
  return commandOn(store, writing, (tx) =>
    oncePerForm(tx, request, machine, () => carryOut(tx, writing, order)),
  );
}

async function carryOut(
  tx: Transaction,
  writing: Writing,
  order: ServiceOrder,
): Promise<Requested> {
  const { accountId, now } = writing;
  const { wish, particulars, shownMinor } = order;
  const decided = await decideRequests(tx, writing, wish);
  if (decided === null) return { kind: "address-gone" };
  if (decided.takers.length === 0) return { kind: "nothing", outcomes: decided.outcomes };
  const priceMinor = await servicePriceAt(tx, accountId, wish.service, now);
  const totalMinor = priceMinor * decided.takers.length;
  if (totalMinor !== shownMinor) return { kind: "price-changed", totalMinor };
  const missingMinor = await missingFor(tx, accountId, totalMinor);
  if (missingMinor > 0) return { kind: "short-of-money", missingMinor };
  const { service } = wish;
  const written = { service, particulars, priceMinor };
  const references = await writeRequests(tx, writing, decided, written);
  return { kind: "requested", references, numbers: decided.takers.length };
}
