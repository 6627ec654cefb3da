import { refusalOf } from "./action-table";
import type { Change } from "./change";
import { approve, type Decision, refuse } from "./decision";
import type { Did } from "./did";

/** Where calls may be sent: one trunk, or the trunks of a group in their order. */
export interface RoutingTarget {
  readonly kind: "trunk" | "group";
  readonly id: number;
}

/** Trunk and trunk group exclude each other; neither = calls have nowhere to go. */
export type Routing = Pick<Did, "trunkId" | "trunkGroupId">;

export function routingTo(target: RoutingTarget | null): Routing {
  return {
    trunkId: target?.kind === "trunk" ? target.id : null,
    trunkGroupId: target?.kind === "group" ? target.id : null,
  };
}

/** Where a number's calls go now. */
export function targetOf({ trunkId, trunkGroupId }: Routing): RoutingTarget | null {
  if (trunkId !== null) return { kind: "trunk", id: trunkId };
  return trunkGroupId === null ? null : { kind: "group", id: trunkGroupId };
}

/** Calls may be sent elsewhere while the contract lives; what was ended is brought back first. */
export function decideRouting(did: Did, target: RoutingTarget | null, now: Date): Decision<Change> {
  const refusal = refusalOf("routing", did, now);
  if (refusal !== null) return refuse(refusal);
  const routing = routingTo(target);
  const isSame = did.trunkId === routing.trunkId && did.trunkGroupId === routing.trunkGroupId;
  return isSame ? refuse("unchanged") : approve({ facts: routing, months: 0 });
}
