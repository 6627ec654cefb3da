import type { Closing } from "@/db/accounts/closing";
import { requestsToEnd } from "@/db/services/requests-to-end";
import type { Transaction } from "@/db/store";
import { requestEndedByClosing } from "@/lib/did/closing";
import { asStaff } from "./registration/writing";
import { moveRequest } from "./services/move-request";

const WHY = "The account was closed.";

/**
 * Ends service requests of an account that is being closed: they leave the queue of staff, and what
 * is set aside for them comes back.
 * @returns for how many numbers, `limit` at most; fewer = none is left
 */
export async function endRequests(
  tx: Transaction,
  accountId: number,
  { at, staffId: id, staffName: name }: Closing,
  limit: number,
): Promise<number> {
  const writing = { accountId, actor: asStaff({ id, name }), now: at };
  let released = 0;
  for (const stored of await requestsToEnd(tx, accountId, limit)) {
    if (released >= limit) break;
    const step = requestEndedByClosing(stored.service, stored.status);
    if (step === null) throw new Error(`${stored.reference} waits for nobody`);
    const move = { step, action: "canceled", comment: WHY } as const;
    released += Math.max(1, await moveRequest(tx, writing, stored, move));
  }
  return Math.min(released, limit);
}
