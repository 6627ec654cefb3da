"use server";

import { redirect } from "next/navigation";
import { oldestWaiting } from "@/db/services/oldest-waiting";
import type { Store } from "@/db/store";
import type { FormState } from "@/lib/form-state";
import { staffAction } from "@/lib/member-action";
import { counted, midSentence } from "@/lib/numbers/wording";
import { ACCOUNT_CATCHING_UP_WORDS } from "@/lib/numbers/wording-refusals";
import { REQUEST_STATE_WORDS } from "@/lib/numbers/wording-service-requests";
import { reviewService, type Verdict } from "@/lib/operations/review-service";
import type { StaffMember } from "@/lib/session";
import { staffBy } from "@/lib/staff-by";
import { refusalInput, stepInput } from "./decision-input";

const PLAIN = { reasons: [], comment: null } as const;

/** Somebody looks at it now: it stays before them. */
export const take = staffAction(stepInput, async (store, { reference }, staff, now) =>
  decide([store, staff, now], reference, { step: "take", ...PLAIN }),
);

/** The service is active from now on, and what was set aside for it is charged. */
export const approve = staffAction(stepInput, async (store, { reference }, staff, now) =>
  decide([store, staff, now], reference, { step: "approve", ...PLAIN }),
);

export const confirmRemoval = staffAction(stepInput, async (store, { reference }, staff, now) =>
  decide([store, staff, now], reference, { step: "confirm-removal", ...PLAIN }),
);

export const sendBack = staffAction(refusalInput, async (store, input, staff, now) => {
  const { reference, ...why } = input;
  return decide([store, staff, now], reference, { step: "send-back", ...why });
});

export const reject = staffAction(refusalInput, async (store, input, staff, now) => {
  const { reference, ...why } = input;
  return decide([store, staff, now], reference, { step: "reject", ...why });
});

/** After a decision the next one that waits is shown. */
async function decide(
  [store, staff, now]: readonly [Store, StaffMember, Date],
  reference: string,
  verdict: Verdict,
): Promise<FormState> {
  const decided = await reviewService(store, { reference, verdict }, staffBy(staff), now);
  switch (decided.kind) {
    case "catching-up":
      return refused(ACCOUNT_CATCHING_UP_WORDS);
    case "not-found":
      return refused("This request is no longer here.");
    case "not-open": {
      const state = midSentence(REQUEST_STATE_WORDS[decided.state]);
      return refused(`Somebody was quicker: it is ${state} by now. Load the page again.`);
    }
    case "suspended": {
      const some = counted(decided.numbers, "number");
      return refused(`${some} canceled or expired. Nothing was set up: send it back.`);
    }
    case "decided":
      return verdict.step === "take"
        ? redirect(`/staff/services/${reference}`)
        : redirect(await nextAfter(store, reference));
  }
}

async function nextAfter(store: Store, reference: string): Promise<string> {
  const next = await oldestWaiting(store);
  if (next === null) return "/staff/services?decided=last";
  return `/staff/services/${next}?decided=${reference}`;
}

function refused(message: string): FormState {
  return { kind: "refused", message };
}
