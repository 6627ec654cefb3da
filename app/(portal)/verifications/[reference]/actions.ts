"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { UNUSABLE_WORDS } from "@/app/(portal)/(number)/numbers/[number]/end-user/assigned-words";
import type { FormState } from "@/lib/form-state";
import { memberAction } from "@/lib/member-action";
import { readChoice } from "@/lib/numbers/assign-choice";
import { missingWords } from "@/lib/numbers/wording-end-user";
import { CATCHING_UP_WORDS, REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import { resubmitDetails } from "@/lib/operations/change-registration";
import { asMember } from "@/lib/operations/registration/writing";

const chosen = z.strictObject({
  reference: z.string().regex(/^[A-Z0-9-]{1,40}$/, "This page is not complete. Load it again."),
  choice: z.string("Choose end-user details.").transform((text, context) => {
    const choice = readChoice(text);
    if (choice !== null) return choice;
    context.addIssue("Choose end-user details.");
    return z.NEVER;
  }),
});

const WORDS = {
  ...UNUSABLE_WORDS,
  "not-open":
    "This verification can't be submitted again. Assign the details to the number instead.",
  "identity-in-use": REFUSAL_WORDS["identity-in-use"],
} as const;

const refused = (message: string): FormState => ({ kind: "refused", message });

/** The same reference once more, for numbers that still wait. */
export const resubmit = memberAction(chosen, async (store, { reference, choice }, member, now) => {
  const writing = { accountId: member.accountId, actor: asMember(member), now };
  const outcome = await resubmitDetails(store, writing, reference, choice);
  if (outcome.kind === "catching-up") return refused(CATCHING_UP_WORDS);
  if (outcome.kind === "refused") return refused(WORDS[outcome.reason]);
  if (outcome.kind === "unmet") return refused(missingWords(outcome.missing).join(" "));
  redirect(`/verifications/${reference}`);
});
