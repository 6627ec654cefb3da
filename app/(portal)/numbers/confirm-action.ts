"use server";

import { refresh } from "next/cache";
import { RedirectType, redirect } from "next/navigation";
import { pageAfter } from "@/lib/batch-page";
import { machineNow } from "@/lib/clock";
import { memberAction } from "@/lib/member-action";
import { batchHref, withBatch } from "@/lib/numbers/batch-href";
import { batchInput, choiceOf } from "@/lib/numbers/verb-options";
import { REDRAWN_WORDS } from "@/lib/numbers/wording-batch";
import { confirmBatch } from "@/lib/operations/confirm-batch";
import { unconfirmed } from "./unconfirmed";

/** Looks once more at what was chosen, or does it: once, whoever sends it and however often. */
export const confirmChosen = memberAction(batchInput, async (store, input, member, now) => {
  const { accountId, id, name, currency } = member;
  const { batch: key, press, total: shownMinor, verb } = input;
  const typedCount = "count" in input ? input.count : undefined;
  const actor = { actor: "member", actorId: id, actorName: name } as const;
  const wish = { accountId, key, press, actor, command: choiceOf(input), shownMinor };
  const typed = typedCount === undefined ? {} : { typedCount };
  const clocks = { now, machine: machineNow() };
  const confirmed = await confirmBatch(store, { ...wish, ...typed }, clocks);
  switch (confirmed.kind) {
    case "finished":
      refresh();
      return redirect(withBatch(pageAfter(verb, confirmed.back), key), RedirectType.replace);
    case "started":
      return redirect(batchHref(confirmed.key), RedirectType.replace);
    case "redrawn":
      refresh();
      return { kind: "done", message: REDRAWN_WORDS[confirmed.why] };
    case "short-of-money":
    case "catching-up":
    case "target-gone":
    case "target-deleting":
    case "other-count":
    case "not-found":
    case "too-old":
      return unconfirmed(confirmed, { currency, typed: typedCount ?? "" });
  }
});
