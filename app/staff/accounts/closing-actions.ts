"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "@/lib/form-state";
import { staffAction } from "@/lib/member-action";
import { counted } from "@/lib/numbers/wording";
import { ACCOUNT_CATCHING_UP_WORDS } from "@/lib/numbers/wording-refusals";
import { confirmClock } from "@/lib/operations/clock-guard";
import { type Closed, closeAccount } from "@/lib/operations/close-account";
import { idText } from "@/lib/person-input";
import { staffBy } from "@/lib/staff-by";

const closing = z.strictObject({
  account: idText,
  name: z.string("Type the account's name."),
  /** How many numbers the page said. */
  told: z
    .string()
    .regex(/^[0-9]{1,9}$/, "Load the page again.")
    .transform(Number),
});

/** For good: nothing takes it back. */
export const close = staffAction(
  closing,
  async (store, { account, name, told }, staff, now): Promise<FormState> => {
    const wish = { accountId: account, name, told };
    const outcome = await closeAccount(store, wish, staffBy(staff), now);
    if (outcome.kind === "closed" || outcome.kind === "closed-already") {
      redirect(`/staff/accounts/${account}`);
    }
    return refusal(outcome);
  },
);

function refusal(
  outcome: Exclude<Closed, { kind: "closed" } | { kind: "closed-already" }>,
): FormState {
  const refused = (message: string): FormState => ({ kind: "refused", message });
  switch (outcome.kind) {
    case "other-name": {
      const name = "Type the name exactly as it stands above. Nothing was changed.";
      return { kind: "invalid", fieldErrors: { name }, values: {} };
    }
    case "not-found":
      return refused("There is no such account.");
    case "changed":
      return refused(
        `Meanwhile it holds ${counted(outcome.numbers, "number")}. Load the page again and confirm anew.`,
      );
    case "batches-running":
      return refused(
        `${counted(outcome.batches, "batch", "batches")} of it ${outcome.batches === 1 ? "is" : "are"} under way. Close it when they have ended.`,
      );
    case "import-running":
      return refused("A file of numbers is being imported into it. Close it when that has ended.");
    case "catching-up":
      return refused(ACCOUNT_CATCHING_UP_WORDS);
  }
}

/** After a leap of the machine's clock: removals go on. */
export const acceptClock = staffAction(z.strictObject({}), async (store, _input, staff) => {
  const wasDoubted = await confirmClock(store, staffBy(staff));
  refresh();
  return wasDoubted
    ? { kind: "done", message: "Confirmed. Removals go on with the next sweep." }
    : { kind: "refused", message: "The clock is not in doubt any more." };
});
