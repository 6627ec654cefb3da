"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { registeringDid } from "@/db/dids/registering-dids";
import type { FormState } from "@/lib/form-state";
import { memberAction } from "@/lib/member-action";
import { readChoice } from "@/lib/numbers/assign-choice";
import { numberHref } from "@/lib/numbers/number-in-path";
import { CATCHING_UP_WORDS, REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import { assignDetails, unassignDetails } from "@/lib/operations/change-registration";
import { asMember } from "@/lib/operations/registration/writing";
import { assignedWords, UNUSABLE_WORDS } from "./assigned-words";

const digits = z.string().regex(/^[0-9]{7,15}$/, "This page is not complete. Load it again.");
const chosen = z.strictObject({
  number: digits,
  choice: z.string("Choose end-user details.").transform((text, context) => {
    const choice = readChoice(text);
    if (choice !== null) return choice;
    context.addIssue("Choose end-user details.");
    return z.NEVER;
  }),
});

const refused = (message: string): FormState => ({ kind: "refused", message });

/** Approved details start the number at once; others go to review. */
export const assign = memberAction(chosen, async (store, { number, choice }, member, now) => {
  const { accountId } = member;
  const did = await registeringDid(store, accountId, number);
  if (did === null) return refused(REFUSAL_WORDS["not-found"]);
  const writing = { accountId, actor: asMember(member), now };
  const assigned = await assignDetails(store, writing, [did.id], choice);
  if (assigned.kind === "catching-up") return refused(CATCHING_UP_WORDS);
  if (assigned.kind === "unusable") return refused(UNUSABLE_WORDS[assigned.reason]);
  const [outcome] = assigned.outcomes;
  if (outcome === undefined || outcome.kind === "refused") return refused(assignedWords(outcome));
  redirect(numberHref(number, "verification"));
});

const one = z.strictObject({ number: digits });

export const unassign = memberAction(one, async (store, { number }, member, now) => {
  const { accountId } = member;
  const did = await registeringDid(store, accountId, number);
  if (did === null) return refused(REFUSAL_WORDS["not-found"]);
  const writing = { accountId, actor: asMember(member), now };
  const outcomes = await unassignDetails(store, writing, [did.id]);
  if ("kind" in outcomes) return refused(CATCHING_UP_WORDS);
  const [outcome] = outcomes;
  if (outcome?.kind === "refused") return refused(REFUSAL_WORDS[outcome.reason]);
  redirect(numberHref(number, "verification"));
});
