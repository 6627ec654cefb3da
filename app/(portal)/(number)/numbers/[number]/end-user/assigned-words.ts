import { missingWords } from "@/lib/numbers/wording-end-user";
import { REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import type { AssignOutcome } from "@/lib/operations/registration/decide-assignments";
import type { Unusable } from "@/lib/operations/registration/details";

/** Why details can't be assigned to anything, and the way on. */
export const UNUSABLE_WORDS = {
  "not-found": "These end-user details are no longer in your account. Load the page again.",
  archived: "These end-user details are archived. Take them out of the archive first.",
  "not-current": "A newer version of these details was saved. Load the page again and choose it.",
} as const satisfies Record<Unusable, string>;

/** Reason, then everything that is missing. */
export function assignedWords(
  outcome: Extract<AssignOutcome, { kind: "refused" }> | undefined,
): string {
  if (outcome === undefined) return REFUSAL_WORDS["not-found"];
  return [REFUSAL_WORDS[outcome.reason], ...missingWords(outcome.missing)].join(" ");
}
