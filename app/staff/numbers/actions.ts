"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { FormState } from "@/lib/form-state";
import { staffAction } from "@/lib/member-action";
import { ACCOUNT_CATCHING_UP_WORDS, REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import { type BlockOutcome, setBlock } from "@/lib/operations/block-number";
import type { CatchingUp } from "@/lib/operations/command-on";
import { lineOfText } from "@/lib/person-input";
import { staffBy } from "@/lib/staff-by";

const LONGEST_REASON = 200;
const digits = z.string().regex(/^[0-9]{7,15}$/, "There is no such number.");

function answer(outcome: BlockOutcome | CatchingUp, message: string): FormState {
  refresh();
  if (outcome.kind === "done") return { kind: "done", message };
  if (outcome.kind === "catching-up") {
    return { kind: "refused", message: ACCOUNT_CATCHING_UP_WORDS };
  }
  const words = REFUSAL_WORDS[outcome.reason];
  return {
    kind: "refused",
    message: outcome.reason === "not-found" ? "No account holds this number." : words,
  };
}

/** Stops a number's traffic; the customer sees the reason. */
export const block = staffAction(
  z.strictObject({
    number: digits,
    reason: lineOfText("Say why. The customer sees it.", LONGEST_REASON),
  }),
  async (store, input, staff, now) =>
    answer(await setBlock(store, input, staffBy(staff), now), "Blocked."),
);

export const unblock = staffAction(
  z.strictObject({ number: digits }),
  async (store, { number }, staff, now) => {
    const outcome = await setBlock(store, { number, reason: null }, staffBy(staff), now);
    return answer(outcome, "Unblocked.");
  },
);
