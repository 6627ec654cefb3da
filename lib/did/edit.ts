import { decideCycles } from "./billing-cycles";
import type { Change } from "./change";
import { approve, type Decision, refuse } from "./decision";
import { decideDescription } from "./description";
import type { Did } from "./did";
import { decideRouting, type RoutingTarget } from "./routing";

/** What is to become of one number; what is left out stays as it is. */
export interface Edit {
  /** `null` = none. */
  readonly description?: string | null;
  /** `null` = unlimited. */
  readonly cycles?: number | null;
  /** `null` = nowhere. */
  readonly target?: RoutingTarget | null;
}

/** All of an edit or nothing: what one of its parts is refused for, the number is refused for. */
export function decideEdit(did: Did, edit: Edit, now: Date): Decision<Change> {
  const facts: Partial<Change["facts"]> = {};
  for (const decision of partsOf(did, edit, now)) {
    if (decision.kind === "approved") Object.assign(facts, decision.change.facts);
    else if (decision.reason !== "unchanged") return decision;
  }
  return Object.keys(facts).length === 0 ? refuse("unchanged") : approve({ facts, months: 0 });
}

function partsOf(
  did: Did,
  { description, cycles, target }: Edit,
  now: Date,
): readonly Decision<Change>[] {
  return [
    ...(description === undefined ? [] : [decideDescription(did, description, now)]),
    ...(cycles === undefined ? [] : [decideCycles(did, cycles, now)]),
    ...(target === undefined ? [] : [decideRouting(did, target, now)]),
  ];
}
