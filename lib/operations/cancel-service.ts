import { findServiceRequest, type ServiceRequestRecord } from "@/db/services/find-service-request";
import { openNumbersOf } from "@/db/services/request-numbers";
import type { Store, Transaction } from "@/db/store";
import { isClosed, type RequestState, requestAfter } from "@/lib/did/service-request";
import { type CatchingUp, commandOn } from "./command-on";
import { moveRequest } from "./services/move-request";
import { setApart } from "./services/set-apart";
import type { Writing } from "./services/writing";

export interface Cancelation {
  readonly reference: string;
  /** For this one of its numbers alone; `null` = for all. */
  readonly number: string | null;
  /** As it was shown when it was confirmed. */
  readonly shown: RequestState;
  /** How many numbers were typed; asked above MOST_UNTYPED. */
  readonly typed?: number | null;
}

/** What ends for more numbers than that is confirmed by typing how many they are. */
export const MOST_UNTYPED = 100;

export type Canceled =
  /** The reference under which it is told from now on. */
  | { readonly kind: "done"; readonly reference: string }
  | { readonly kind: "not-found" }
  /** How many it ends for has to be typed. */
  | { readonly kind: "count-needed"; readonly numbers: number }
  /** It stands elsewhere than was shown: look once more. */
  | { readonly kind: "changed"; readonly state: RequestState };

/** Ends a service, or asks for a displayed name to be taken out; what was not spent comes back. */
export async function cancelService(
  store: Store,
  writing: Writing,
  cancelation: Cancelation,
): Promise<Canceled | CatchingUp> {
  const { accountId } = writing;
  const { reference, shown } = cancelation;
  return commandOn(store, writing, async (tx): Promise<Canceled> => {
    const stored = await findServiceRequest(tx, accountId, reference);
    if (stored === null) return { kind: "not-found" };
    const { status, service } = stored;
    if (isClosed(status)) return { kind: "done", reference };
    const isOpen = requestAfter(service, status, "cancel") !== null;
    if (status !== shown || !isOpen) return { kind: "changed", state: status };
    return end(tx, writing, stored, cancelation);
  });
}

async function end(
  tx: Transaction,
  writing: Writing,
  stored: ServiceRequestRecord,
  { number, typed }: Cancelation,
): Promise<Canceled> {
  const numbers = (await openNumbersOf(tx, stored)).map((line) => line.number);
  if (number !== null && !numbers.includes(number)) return { kind: "not-found" };
  const isAll = number === null || numbers.length === 1;
  const isMany = isAll && numbers.length > MOST_UNTYPED;
  if (isMany && typed !== numbers.length) return { kind: "count-needed", numbers: numbers.length };
  const ending = isAll ? stored : await setApart(tx, writing, stored, number);
  await moveRequest(tx, writing, ending, { step: "cancel", action: actionFor(ending) });
  return { kind: "done", reference: ending.reference };
}

function actionFor({ service, status }: ServiceRequestRecord) {
  const isOver = requestAfter(service, status, "cancel") === "canceled";
  return isOver ? "canceled" : "removal-asked";
}
