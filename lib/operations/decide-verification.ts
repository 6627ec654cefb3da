import { recordAudit } from "@/db/audit/record-audit";
import type { Store } from "@/db/store";
import { findAnyVerification } from "@/db/verifications/find-verification";
import { findVerdictWork } from "@/db/verifications/verdict-work";
import { stateAfter, type VerificationState } from "@/lib/did/verification";
import type { StaffBy } from "./act-on-person";
import { type CatchingUp, commandOn } from "./command-on";
import { carryOutVerdict, VERDICT_ACTIONS, type Verdict } from "./registration/carry-out-verdict";
import { asStaff } from "./registration/writing";

/** `state` is where it stands now: somebody was quicker. */
export type Decided =
  | { readonly kind: "decided"; readonly numbers: number }
  | { readonly kind: "not-found" }
  /** Its numbers still follow what was decided before. */
  | { readonly kind: "underway" }
  | { readonly kind: "not-open"; readonly state: VerificationState };

/**
 * Staff's decision, for every number that waits for it at once, on what is true now. `now` is the
 * app's clock.
 */
export async function decideVerification(
  store: Store,
  { reference, verdict }: { readonly reference: string; readonly verdict: Verdict },
  by: StaffBy,
  now: Date,
): Promise<Decided | CatchingUp> {
  const known = await findAnyVerification(store, reference);
  if (known === null) return { kind: "not-found" };
  const { accountId } = known;
  return commandOn(store, { accountId, now }, async (tx): Promise<Decided> => {
    const stored = await findAnyVerification(tx, reference);
    if (stored === null) return { kind: "not-found" };
    if (stateAfter(stored.status, verdict.step) === null) {
      return { kind: "not-open", state: stored.status };
    }
    if ((await findVerdictWork(tx, stored.id)) !== null) return { kind: "underway" };
    const writing = { accountId, actor: asStaff(by.actor), now };
    const { numbers, reason } = await carryOutVerdict(tx, writing, stored, verdict);
    const action = `verification-${VERDICT_ACTIONS[verdict.step]}` as const;
    const act = { action, subject: reference, detail: reason ?? verdict.comment };
    await recordAudit(tx, { at: by.now, actor: by.actor, accountId, ...act });
    return { kind: "decided", numbers };
  });
}
