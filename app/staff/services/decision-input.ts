import { z } from "zod";
import { REQUEST_REASONS, type RequestReason } from "@/lib/did/service-request";
import { referenceInput } from "@/lib/numbers/service-input";
import { optionalLines } from "@/lib/numbers/text-input";

const LONGEST_COMMENT = 1000;
const tick = z.literal("on", "Tick the box, or leave it.").optional();

const REASONS: readonly RequestReason[] = [...new Set(Object.values(REQUEST_REASONS).flat())];

/** The name of a reason's box in the form. */
function boxOf(reason: RequestReason): `reason.${RequestReason}` {
  return `reason.${reason}`;
}

const boxes = Object.fromEntries(REASONS.map((reason) => [boxOf(reason), tick])) as Record<
  `reason.${RequestReason}`,
  typeof tick
>;

export const stepInput = z.strictObject({ reference: referenceInput });

/** At least one reason; "other" says itself what it is. */
export const refusalInput = z
  .strictObject({ reference: referenceInput, comment: optionalLines(LONGEST_COMMENT), ...boxes })
  .transform((input) => ({
    reference: input.reference,
    comment: input.comment,
    reasons: REASONS.filter((reason) => input[boxOf(reason)] === "on"),
  }))
  .superRefine(({ reasons, comment }, context) => {
    if (reasons.length === 0) {
      context.addIssue({ code: "custom", path: ["reasons"], message: "Tick at least one reason." });
    }
    if (reasons.includes("other") && comment === null) {
      const message = "Say in the comment what the reason is.";
      context.addIssue({ code: "custom", path: ["comment"], message });
    }
  });
