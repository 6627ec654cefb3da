"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { BulkReport } from "@/components/numbers-list/bulk-report";
import { heldNumbers } from "@/db/dids/held-numbers";
import { memberAction } from "@/lib/member-action";
import { parseBulkInput } from "@/lib/numbers/bulk-input";
import { listHref } from "@/lib/numbers/list-href";
import { DEFAULT_LIST_QUERY, MAX_URL_NUMBERS } from "@/lib/numbers/list-query";
import { counted } from "@/lib/numbers/wording";

const pasted = z.strictObject({ pasted: z.string().trim().min(1, "Paste at least one number.") });

/** Looks for pasted numbers in the account and changes nothing. All found: straight to the list. */
export const findPasted = memberAction(
  pasted,
  async (store, input, member) => {
    const { numbers, malformed, duplicates } = parseBulkInput(input.pasted);
    if (numbers.length > MAX_URL_NUMBERS) {
      return { kind: "refused", message: tooMany(numbers.length) };
    }
    const held = await heldNumbers(store, member.accountId, numbers);
    const found = numbers.filter((number) => held.has(number));
    const missing = numbers.filter((number) => !held.has(number));
    const href = listHref({ ...DEFAULT_LIST_QUERY, numbers: found });
    const isClean = missing.length + malformed.length + duplicates.length === 0;
    if (isClean && found.length > 0) redirect(href);
    const report: BulkReport = {
      text: input.pasted,
      found: found.length,
      href,
      missing,
      malformed,
      duplicates,
    };
    return { kind: "done", message: `${counted(found.length, "number")} found`, result: report };
  },
  { role: "viewer" },
);

function tooMany(count: number): string {
  const limit = counted(MAX_URL_NUMBERS, "number");
  return `Up to ${limit} can be shown at once, and here are ${counted(count, "number")}. Take some out.`;
}
