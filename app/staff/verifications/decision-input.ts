import { z } from "zod";
import { REJECTION_REASONS, type RejectionReason } from "@/lib/did/verification";
import { optionalLines } from "@/lib/numbers/text-input";

const LONGEST_COMMENT = 1000;
const reference = z
  .string()
  .regex(/^[A-Z0-9-]{1,40}$/, "This page is not complete. Load it again.");
const comment = optionalLines(LONGEST_COMMENT);
const tick = z.literal("on", "Tick the box, or leave it.").optional();

/** The name of a reason's box in the form. */
function boxOf(reason: RejectionReason): `reason.${RejectionReason}` {
  return `reason.${reason}`;
}

const boxes = Object.fromEntries(
  REJECTION_REASONS.map((reason) => [boxOf(reason), tick]),
) as Record<`reason.${RejectionReason}`, typeof tick>;

export const approvalInput = z.strictObject({ reference, comment });

/** At least one reason; "other" says itself what it is. */
export const rejectionInput = z
  .strictObject({ reference, comment, ...boxes })
  .transform((input) => ({
    reference: input.reference,
    comment: input.comment,
    reasons: REJECTION_REASONS.filter((reason) => input[boxOf(reason)] === "on"),
  }))
  .superRefine(({ reasons, comment: said }, context) => {
    if (reasons.length === 0) {
      context.addIssue({ code: "custom", path: ["reasons"], message: "Tick at least one reason." });
    }
    if (reasons.includes("other") && said === null) {
      const message = "Say in the comment what the reason is.";
      context.addIssue({ code: "custom", path: ["comment"], message });
    }
  });
