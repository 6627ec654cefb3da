"use server";

import { redirect } from "next/navigation";
import { enterApp } from "@/lib/enter-app";
import type { FormState } from "@/lib/form-state";
import { guestAction, guestCommand } from "@/lib/member-action";
import { endWholeSession } from "@/lib/operations/sessions";
import { signIn } from "@/lib/operations/sign-in";
import { codePageHref, setPendingCookie } from "@/lib/pending-cookie";
import { returnPath } from "@/lib/return-path";
import { currentPerson } from "@/lib/session";
import { clearSessionCookie } from "@/lib/session-cookie";
import { signInInput } from "@/lib/sign-in-input";
import { tooManyTries } from "@/lib/too-many-tries";

/** Signs in and goes where the person was going. */
export const submitSignIn = guestAction(
  signInInput,
  async (store, input, client, now): Promise<FormState> => {
    const outcome = await signIn(store, input, client, now);
    if (outcome.kind === "too-many") return tooManyTries(outcome.waitMs);
    if (outcome.kind === "wrong") {
      return {
        kind: "invalid",
        fieldErrors: { password: "This e-mail and password do not go together." },
        values: { email: input.email },
      };
    }
    const to = returnPath(input.to);
    if (outcome.kind === "second-step") {
      await setPendingCookie(outcome.pendingId);
      return redirect(codePageHref(to));
    }
    return enterApp(outcome.sessionId, to);
  },
);

/** Ends the session itself, so that a copy of its cookie is worth nothing. */
export const signOut = guestCommand(async (store, now) => {
  const person = await currentPerson();
  if (person !== null) await endWholeSession(store, person.id, person.sessionIdHash, now);
  await clearSessionCookie();
  redirect("/sign-in");
});
