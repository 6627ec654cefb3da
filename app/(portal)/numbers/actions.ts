"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { BulkReport } from "@/components/numbers-list/bulk-report";
import { machineNow } from "@/lib/clock";
import { memberAction } from "@/lib/member-action";
import { MAX_PASTED_NUMBERS } from "@/lib/numbers/bulk-input";
import { listHref } from "@/lib/numbers/list-href";
import { counted } from "@/lib/numbers/wording";
import { findPastedNumbers } from "@/lib/operations/number-sets";

/** Far more than 10,000 numbers need, and below what a form may send. */
const MAX_PASTED_LENGTH = 500_000;

const pasted = z.strictObject({
  pasted: z
    .string()
    .max(MAX_PASTED_LENGTH, "This is too much text. Paste the column with the numbers alone.")
    .refine((text) => text.trim() !== "", "Paste at least one number."),
});

/** Looks for pasted numbers in the account. All found: straight to their list. */
export const findPasted = memberAction(
  pasted,
  async (store, input, member) => {
    const outcome = await findPastedNumbers(store, member.accountId, input.pasted, machineNow());
    if (outcome.kind === "too-many") return { kind: "refused", message: tooMany(outcome.count) };
    const { found, question, missing, malformed, damaged, duplicates } = outcome;
    const href = listHref(question);
    const wrong = missing.length + malformed.length + damaged.length + duplicates.length;
    if (wrong === 0 && found > 0) redirect(href);
    const lists = { missing, malformed, damaged, duplicates };
    const report: BulkReport = { text: input.pasted, found, href, ...lists };
    return { kind: "done", message: `${counted(found, "number")} found`, result: report };
  },
  { role: "viewer" },
);

function tooMany(count: number): string {
  const limit = counted(MAX_PASTED_NUMBERS, "number");
  return `Up to ${limit} can be looked up at once, and here are ${counted(count, "number")}. Take some out.`;
}
