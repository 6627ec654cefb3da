import type { ItemOutcome } from "@/lib/numbers/batch-items-query";

const OUTCOMES = {
  changed: "outcome = 'done'",
  "left-out": "refusal IS NOT NULL AND outcome = 'skipped'",
  "not-started": "outcome IS NULL",
} as const satisfies Record<ItemOutcome, string>;

/** SQL of what is asked of an item. */
export function conditionOf(outcome: ItemOutcome | null): string {
  return outcome === null ? "TRUE" : OUTCOMES[outcome];
}
