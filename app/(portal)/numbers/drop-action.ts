"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { machineNow } from "@/lib/clock";
import { isE164 } from "@/lib/did/e164";
import { memberAction } from "@/lib/member-action";
import { batchKeyInput } from "@/lib/numbers/verb-options";
import { BATCH_NOTE_WORDS, DROP_REFUSALS } from "@/lib/numbers/wording-batch";
import { dropNumber } from "@/lib/operations/drop-number";

const dropping = z.strictObject({
  batch: batchKeyInput,
  number: z.string().refine(isE164, "This page is not complete. Load it again."),
});

/** Takes a number out of an action that is drawn up, and shows what that makes of the others. */
export const dropChosen = memberAction(dropping, async (store, input, { accountId }, now) => {
  const { batch: key, number } = input;
  const clocks = { now, machine: machineNow() };
  const dropped = await dropNumber(store, { accountId, key, number }, clocks);
  refresh();
  if (dropped.kind === "dropped") return { kind: "done", message: "" };
  if (dropped.kind === "last") return { kind: "refused", message: DROP_REFUSALS.last };
  const note = dropped.kind === "not-found" ? "gone" : dropped.kind;
  return { kind: "refused", message: BATCH_NOTE_WORDS[note] };
});
