"use server";

import { refresh } from "next/cache";
import { RedirectType, redirect } from "next/navigation";
import { z } from "zod";
import { stoppedAnswer } from "@/app/(portal)/activity/batches/stopped-answer";
import { unconfirmed } from "@/app/(portal)/numbers/unconfirmed";
import { accountOfBatch } from "@/db/batches/account-of-batch";
import { machineNow } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { staffAction } from "@/lib/member-action";
import { POOL_DELETION_FIELDS } from "@/lib/numbers/deletion-input";
import { staffBatchHref } from "@/lib/numbers/staff-path";
import { batchKeyInput, sentInput } from "@/lib/numbers/verb-options";
import { REDRAWN_WORDS } from "@/lib/numbers/wording-batch";
import type { Confirmed } from "@/lib/operations/batches/confirmation";
import { confirmBatch } from "@/lib/operations/confirm-batch";
import { stopBatch } from "@/lib/operations/stop-batch";
import { staffBy } from "@/lib/staff-by";

const confirmation = z.strictObject({
  verb: z.literal("delete"),
  ...sentInput,
  ...POOL_DELETION_FIELDS,
});

/** Takes a pool back from all numbers that have channels of it, as it was shown. */
export const confirmPool = staffAction(confirmation, async (store, input, staff, now) => {
  const { batch: key, press, total: shownMinor, verb, ...options } = input;
  const accountId = await accountOfBatch(store, key);
  if (accountId === null) return unconfirmed({ kind: "not-found" }, NO_MONEY);
  const actor = { actor: "staff", actorId: staff.id, actorName: staff.name } as const;
  const wish = { accountId, key, press, shownMinor, command: { verb, options }, actor };
  return answerTo(accountId, await confirmBatch(store, wish, { now, machine: machineNow() }));
});

/** A removal costs nothing, and no count is typed for it. */
const NO_MONEY = { currency: "", typed: "" };

function answerTo(accountId: number, confirmed: Confirmed): FormState {
  switch (confirmed.kind) {
    case "started":
      return redirect(staffBatchHref(accountId, confirmed.key), RedirectType.replace);
    case "finished":
      throw new Error("a pool is taken back in steps");
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
      return unconfirmed(confirmed, NO_MONEY);
  }
}

/** Ends what has not started: the pool stays, with the numbers that still have its channels. */
export const stopPool = staffAction(
  z.strictObject({ batch: batchKeyInput }),
  async (store, { batch: key }, staff, now) => {
    const accountId = await accountOfBatch(store, key);
    if (accountId === null) return stoppedAnswer({ kind: "not-found" });
    const stopping = { accountId, key, staff: staffBy(staff).actor };
    return stoppedAnswer(await stopBatch(store, stopping, now));
  },
);
