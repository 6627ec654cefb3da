"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { memberAction } from "@/lib/member-action";
import { counted } from "@/lib/numbers/wording";
import { stopBatch } from "@/lib/operations/stop-batch";

const named = z.strictObject({
  batch: z.string().regex(/^[\w-]{20,64}$/, "This page is not complete. Load it again."),
});

/** Ends what has not started. */
export const stopRunning = memberAction(named, async (store, { batch: key }, member, now) => {
  const stopped = await stopBatch(store, { accountId: member.accountId, key }, now);
  if (stopped.kind === "not-found") return { kind: "refused", message: "It is no longer there." };
  refresh();
  if (stopped.kind === "over") return { kind: "done", message: "It was over already." };
  const left = counted(stopped.notStarted, "number");
  return { kind: "done", message: `Stopped. ${left} stay as they are.` };
});
