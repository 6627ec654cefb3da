"use server";

import { z } from "zod";
import { stoppedAnswer } from "@/app/(portal)/activity/batches/stopped-answer";
import { memberAction } from "@/lib/member-action";
import { batchKeyInput } from "@/lib/numbers/verb-options";
import { stopBatch } from "@/lib/operations/stop-batch";

/** Ends what has not started. */
export const stopRunning = memberAction(
  z.strictObject({ batch: batchKeyInput }),
  async (store, { batch: key }, { accountId }, now) =>
    stoppedAnswer(await stopBatch(store, { accountId, key }, now)),
);
