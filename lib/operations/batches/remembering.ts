import type { Outcome } from "@/db/batches/tell-outcomes";
import { isUndoable } from "@/lib/numbers/undoable";
import { stampFor } from "./item-of";
import type { Command } from "./verbs";
import type { Approved } from "./weigh-one";

/** With what each changed number was before, and how it was left: enough to put it back. */
export function remembering(
  command: Command,
  approved: readonly Approved[],
  outcomes: readonly Outcome[],
): readonly Outcome[] {
  if (!isUndoable(command.verb)) return outcomes;
  const changes = new Map(approved.map((one) => [one.place, one]));
  return outcomes.map((outcome) => {
    const one = changes.get(outcome.place);
    if (one === undefined) return outcome;
    const { did, change } = one;
    const facts = Object.keys(change.facts) as (keyof typeof change.facts)[];
    const was = Object.fromEntries(facts.map((fact) => [fact, did[fact]]));
    const stamp = stampFor(command, { ...did, ...change.facts });
    return { ...outcome, was: JSON.stringify(was), stamp };
  });
}
