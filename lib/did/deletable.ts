import type { ChannelSources } from "./capacity";
import type { Change } from "./change";
import { approve, type Decision, refuse } from "./decision";
import type { Did } from "./did";
import { type RoutingTarget, routingTo } from "./routing";

/** What numbers use and lose when it is deleted. */
export const DELETABLE_KINDS = ["trunk", "group", "shared", "pool"] as const;

/** A trunk, a trunk group, a shared capacity group, or a capacity pool. */
export interface Deletable {
  readonly kind: (typeof DELETABLE_KINDS)[number];
  readonly id: number;
}

/** A deletion, as each of its numbers meets it. */
export interface Emptying extends Deletable {
  /** Where calls go that went to a trunk or group; `null` = nowhere. */
  readonly moveTo: RoutingTarget | null;
  /** Shared groups that go with their pool. */
  readonly sharedGroups: ReadonlySet<number>;
}

type User = Did & ChannelSources;

/**
 * Takes from a number what is being deleted, whatever its state: one that was ended keeps a way to
 * be brought back to as well. One that does not use it has changed since it was chosen.
 */
export function decideLeaving(did: User, emptying: Emptying): Decision<Change> {
  const facts = isVoice(emptying)
    ? withoutTarget(did, emptying)
    : { ...withoutPool(did, emptying), ...withoutGroup(did, emptying) };
  const isUsed = Object.keys(facts).length > 0;
  return isUsed ? approve({ facts, months: 0 }) : refuse("changed-since");
}

function isVoice({ kind }: Emptying): boolean {
  return kind === "trunk" || kind === "group";
}

/** What does not use it loses nothing. */
function withoutTarget({ trunkId, trunkGroupId }: User, { kind, id, moveTo }: Emptying) {
  const used = kind === "trunk" ? trunkId : trunkGroupId;
  return used === id ? routingTo(moveTo) : {};
}

function withoutPool({ capacityPoolId }: User, { kind, id }: Emptying) {
  const isUsed = kind === "pool" && capacityPoolId === id;
  return isUsed ? { capacityPoolId: null, dedicatedChannels: 0 } : {};
}

function withoutGroup({ sharedGroupId }: User, { kind, id, sharedGroups }: Emptying) {
  const isUsed = kind === "shared" ? sharedGroupId === id : sharedGroups.has(sharedGroupId ?? 0);
  return isUsed ? { sharedGroupId: null, sharedChannels: 0 } : {};
}
