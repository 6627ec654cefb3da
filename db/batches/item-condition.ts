import type { ItemOutcome } from "@/lib/numbers/batch-items-query";

const OUTCOMES = {
  changed: "refusal IS NULL",
  "left-out": "refusal IS NOT NULL",
} as const satisfies Record<ItemOutcome, string>;

/** SQL of what is asked of an item. */
export function conditionOf(outcome: ItemOutcome | null): string {
  return outcome === null ? "TRUE" : OUTCOMES[outcome];
}
