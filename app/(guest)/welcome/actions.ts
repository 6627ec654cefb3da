"use server";

import { redirect } from "next/navigation";
import { enterApp } from "@/lib/enter-app";
import { guestAction } from "@/lib/member-action";
import { welcome } from "@/lib/operations/welcome";
import { codePageHref, setPendingCookie } from "@/lib/pending-cookie";
import { welcomeInput } from "@/lib/sign-in-input";

/** Spends the one-time code and signs its owner in, by way of the second factor if there is one. */
export const choosePassword = guestAction(welcomeInput, async (store, input, client, now) => {
  const outcome = await welcome(store, input, client, now);
  if (outcome.kind === "code-not-valid") {
    return { kind: "refused", message: "This link was used or is too old. Ask for a new one." };
  }
  if (outcome.kind === "second-step") {
    await setPendingCookie(outcome.pendingId);
    return redirect(codePageHref("/"));
  }
  return enterApp(outcome.sessionId, "/");
});
