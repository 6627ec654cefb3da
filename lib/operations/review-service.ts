import { recordAudit } from "@/db/audit/record-audit";
import { findAnyServiceRequest } from "@/db/services/find-service-request";
import type { Store } from "@/db/store";
import {
  type RequestAction,
  type RequestReason,
  type RequestState,
  type RequestStep,
  requestAfter,
} from "@/lib/did/service-request";
import { requestReasonText } from "@/lib/numbers/wording-service-requests";
import type { StaffBy } from "./act-on-person";
import { type CatchingUp, commandOn } from "./command-on";
import { moveRequest } from "./services/move-request";
import { suspendedOf } from "./services/suspended-of";

export interface Verdict {
  readonly step: Exclude<RequestStep, "resubmit" | "cancel">;
  readonly reasons: readonly RequestReason[];
  readonly comment: string | null;
}

export type Reviewed =
  | { readonly kind: "decided"; readonly numbers: number }
  | { readonly kind: "not-found" }
  /** Where it stands now: somebody was quicker. */
  | { readonly kind: "not-open"; readonly state: RequestState }
  /** So many of its numbers are canceled or expired: nothing is set up on them. */
  | { readonly kind: "suspended"; readonly numbers: number };

const ACTIONS = {
  take: "taken",
  approve: "approved",
  "send-back": "sent-back",
  reject: "rejected",
  "confirm-removal": "removal-confirmed",
} as const satisfies Record<Verdict["step"], RequestAction>;

/** Staff's step, for all numbers of the request at once, on what is true now. `now` is the app's clock. */
export async function reviewService(
  store: Store,
  { reference, verdict }: { readonly reference: string; readonly verdict: Verdict },
  by: StaffBy,
  now: Date,
): Promise<Reviewed | CatchingUp> {
  const known = await findAnyServiceRequest(store, reference);
  if (known === null) return { kind: "not-found" };
  const { accountId } = known;
  return commandOn(store, { accountId, now }, async (tx): Promise<Reviewed> => {
    const stored = (await findAnyServiceRequest(tx, reference)) ?? known;
    const { step, reasons, comment } = verdict;
    const to = requestAfter(stored.service, stored.status, step);
    if (to === null) return { kind: "not-open", state: stored.status };
    const suspended = step === "approve" ? await suspendedOf(tx, stored, now) : 0;
    if (suspended > 0) return { kind: "suspended", numbers: suspended };
    const { id: actorId, name: actorName } = by.actor;
    const writing = { accountId, actor: { actor: "staff", actorId, actorName }, now } as const;
    const text = requestReasonText(reasons, comment);
    const change = { reason: text === "" ? null : text };
    const move = { step, action: ACTIONS[step], reasons, comment, change };
    const numbers = await moveRequest(tx, writing, stored, move);
    const detail = [to, text].filter((part) => part !== "").join(" · ");
    const act = { action: "service-decided", subject: reference, detail } as const;
    await recordAudit(tx, { at: by.now, actor: by.actor, accountId, ...act });
    return { kind: "decided", numbers };
  });
}
