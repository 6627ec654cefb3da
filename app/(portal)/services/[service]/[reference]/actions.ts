"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { campaignOf, NO_PARTICULARS } from "@/app/(portal)/services/[service]/particulars";
import { addressGone } from "@/app/(portal)/services/[service]/request-answer";
import type { Store } from "@/db/store";
import type { FormState } from "@/lib/form-state";
import { memberAction } from "@/lib/member-action";
import {
  campaignInput,
  cancelInput,
  emergencyInput,
  referenceInput,
} from "@/lib/numbers/service-input";
import { requestHref } from "@/lib/numbers/service-path";
import { counted, midSentence } from "@/lib/numbers/wording";
import { CATCHING_UP_WORDS, REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import { REQUEST_STATE_WORDS } from "@/lib/numbers/wording-service-requests";
import { cancelService } from "@/lib/operations/cancel-service";
import { asMember } from "@/lib/operations/registration/writing";
import { type Resubmission, resubmitService } from "@/lib/operations/resubmit-service";
import type { Member } from "@/lib/session";

const refused = (message: string): FormState => ({ kind: "refused", message });
const GONE = "This request is no longer in your account.";

export const resubmitEmergency = memberAction(
  z.strictObject({ reference: referenceInput, ...emergencyInput }),
  async (store, { reference, address }, member, now) => {
    const again = { reference, addressId: address, particulars: NO_PARTICULARS };
    return resubmit([store, member, now], "emergency", again);
  },
);

export const resubmitCampaign = memberAction(
  z.strictObject({ reference: referenceInput, ...campaignInput }),
  async (store, { reference, ...campaign }, member, now) => {
    const again = { reference, addressId: null, particulars: campaignOf(campaign) };
    return resubmit([store, member, now], "a2p", again);
  },
);

async function resubmit(
  [store, member, now]: readonly [Store, Member, Date],
  service: "emergency" | "a2p",
  again: Resubmission,
): Promise<FormState> {
  const writing = { accountId: member.accountId, actor: asMember(member), now };
  const outcome = await resubmitService(store, writing, again);
  switch (outcome.kind) {
    case "done":
      return redirect(requestHref(service, again.reference));
    case "address-gone":
      refresh();
      return addressGone();
    case "refused":
      return refused(`+${outcome.number}: ${REFUSAL_WORDS[outcome.reason]}`);
    case "not-open":
      return refused("This request can't be submitted again now. Load the page again.");
    case "not-found":
      return refused(GONE);
    case "catching-up":
      return refused(CATCHING_UP_WORDS);
  }
}

/** Ends it, or asks for a displayed name to be taken out. */
export const cancel = memberAction(cancelInput, async (store, input, member, now) => {
  const { service, typed, ...rest } = input;
  const writing = { accountId: member.accountId, actor: asMember(member), now };
  const outcome = await cancelService(store, writing, { ...rest, typed: typed ?? null });
  if (outcome.kind === "done") return redirect(requestHref(service, outcome.reference));
  if (outcome.kind === "not-found") return refused(GONE);
  if (outcome.kind === "catching-up") return refused(CATCHING_UP_WORDS);
  if (outcome.kind === "count-needed") {
    const message = `It ends for ${counted(outcome.numbers, "number")}. Type how many.`;
    return { kind: "invalid", fieldErrors: { typed: message }, values: {} };
  }
  refresh();
  const state = midSentence(REQUEST_STATE_WORDS[outcome.state]);
  return refused(`It is ${state} by now, and nothing was canceled. Look at it once more.`);
});
