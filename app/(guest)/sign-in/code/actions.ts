"use server";

import { enterApp } from "@/lib/enter-app";
import type { FormState } from "@/lib/form-state";
import { guestAction } from "@/lib/member-action";
import { completeSignIn } from "@/lib/operations/second-step";
import { clearPendingCookie, sentPendingId } from "@/lib/pending-cookie";
import { returnPath } from "@/lib/return-path";
import { codeInput } from "@/lib/sign-in-input";
import { tooManyTries } from "@/lib/too-many-tries";

const OVER: FormState<never> = {
  kind: "refused",
  message: "This took too long. Go back to sign in and give your password again.",
};

/** The second step of signing in: who it is says the cookie, never the page. */
export const submitCode = guestAction(
  codeInput,
  async (store, { code, to }, client, now): Promise<FormState> => {
    const pendingId = await sentPendingId();
    const outcome = await completeSignIn(store, { pendingId, code }, client, now);
    if (outcome.kind === "too-many") return tooManyTries(outcome.waitMs);
    if (outcome.kind === "over") return OVER;
    if (outcome.kind === "wrong") {
      const fieldErrors = { code: "This code is wrong, or was used before. Take the next one." };
      return { kind: "invalid", fieldErrors, values: {} };
    }
    await clearPendingCookie();
    return enterApp(outcome.sessionId, returnPath(to));
  },
);
