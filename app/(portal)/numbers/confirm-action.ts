"use server";

import { refresh } from "next/cache";
import { RedirectType, redirect } from "next/navigation";
import { withBatch } from "@/lib/batch-page";
import { machineNow } from "@/lib/clock";
import { memberAction } from "@/lib/member-action";
import { batchInput, choiceOf } from "@/lib/numbers/verb-options";
import { BATCH_NOTE_WORDS, REDRAWN_WORDS } from "@/lib/numbers/wording-batch";
import { formatMoney } from "@/lib/numbers/wording-money";
import { confirmBatch } from "@/lib/operations/confirm-batch";

const GONE = "It is no longer there. Choose another.";

/** Looks once more at what was chosen, or does it: once, whoever sends it and however often. */
export const confirmChosen = memberAction(batchInput, async (store, input, member, now) => {
  const { accountId, id, name, currency } = member;
  const { batch: key, press, total } = input;
  const actor = { actor: "member", actorId: id, actorName: name } as const;
  const wish = { accountId, key, press, actor, command: choiceOf(input), shownMinor: total };
  const confirmed = await confirmBatch(store, wish, { now, machine: machineNow() });
  switch (confirmed.kind) {
    case "finished":
      refresh();
      return redirect(withBatch(confirmed.back, key), RedirectType.replace);
    case "redrawn":
      refresh();
      return { kind: "done", message: REDRAWN_WORDS[confirmed.why] };
    case "short-of-money": {
      const missing = formatMoney(confirmed.missingMinor, currency);
      return { kind: "refused", message: `${missing} is missing. Nothing was changed or charged.` };
    }
    case "catching-up":
      return { kind: "refused", message: BATCH_NOTE_WORDS["catching-up"] };
    case "target-gone":
      return { kind: "invalid", fieldErrors: { [confirmed.field]: GONE }, values: {} };
    case "not-found":
    case "too-old":
      return {
        kind: "refused",
        message:
          "This preview is no longer there, and nothing was changed. Choose the action again.",
      };
  }
});
