"use server";

import { redirect } from "next/navigation";
import type { Store } from "@/db/store";
import { oldestPending } from "@/db/verifications/list-verifications";
import type { FormState } from "@/lib/form-state";
import { staffAction } from "@/lib/member-action";
import { ACCOUNT_CATCHING_UP_WORDS } from "@/lib/numbers/wording-refusals";
import { VERIFICATION_WORDS } from "@/lib/numbers/wording-services";
import { decideVerification } from "@/lib/operations/decide-verification";
import type { Verdict } from "@/lib/operations/registration/carry-out-verdict";
import type { StaffMember } from "@/lib/session";
import { staffBy } from "@/lib/staff-by";
import { approvalInput, rejectionInput } from "./decision-input";

/** The number starts, if it waited for this. */
export const approve = staffAction(approvalInput, async (store, input, staff, now) => {
  const { reference, comment } = input;
  return decide([store, staff, now], reference, { step: "approve", comment });
});

export const reject = staffAction(rejectionInput, async (store, input, staff, now) => {
  const { reference, reasons, comment } = input;
  return decide([store, staff, now], reference, { step: "reject", reasons, comment });
});

/** Takes an approval back: its numbers are blocked. */
export const revoke = staffAction(rejectionInput, async (store, input, staff, now) => {
  const { reference, reasons, comment } = input;
  return decide([store, staff, now], reference, { step: "revoke", reasons, comment });
});

/** After a decision in the queue the next one is shown. */
async function decide(
  [store, staff, now]: readonly [Store, StaffMember, Date],
  reference: string,
  verdict: Verdict,
): Promise<FormState> {
  const decided = await decideVerification(store, { reference, verdict }, staffBy(staff), now);
  if (decided.kind === "not-found") return refused("This verification is no longer here.");
  if (decided.kind === "underway") return refused(UNDERWAY);
  if (decided.kind === "catching-up") return refused(ACCOUNT_CATCHING_UP_WORDS);
  if (decided.kind === "not-open") {
    const state = VERIFICATION_WORDS[decided.state].toLowerCase();
    return refused(`Somebody was quicker: it is ${state} by now. Load the page again.`);
  }
  if (verdict.step === "revoke") redirect(`/staff/verifications/${reference}`);
  const next = await oldestPending(store);
  if (next === null) redirect("/staff/verifications?decided=last");
  redirect(`/staff/verifications/${next}?decided=${reference}`);
}

const UNDERWAY =
  "Its numbers still follow what was decided before. Wait until they have, then decide again.";

function refused(message: string): FormState {
  return { kind: "refused", message };
}
