import { once } from "@/db/once";
import type { Transaction } from "@/db/store";
import { nameOfTarget } from "@/db/trunks/name-of-target";
import { approve } from "@/lib/did/decision";
import {
  decideRouting,
  type Routing,
  type RoutingTarget,
  routingTo,
  targetOf,
} from "@/lib/did/routing";
import { changeEach, type EachCommand, type Outcome } from "./change-each";

export interface RoutingCommand extends EachCommand {
  /** `null` = nowhere: neither trunk nor group. */
  readonly target: RoutingTarget | null;
}

export type RoutingReport =
  | { readonly kind: "decided"; readonly outcomes: readonly Outcome[] }
  | { readonly kind: "target-not-found" };

/** Sends the calls of each number elsewhere where its state allows it. The account is settled. */
export function setRouting(
  tx: Transaction,
  command: RoutingCommand,
  now: Date,
): Promise<RoutingReport> {
  const { target } = command;
  return routed(tx, command, { decide: (did) => decideRouting(did, target, now), now });
}

/**
 * Sends them elsewhere whatever their state, because where they went ceases to be: also those that
 * were ended keep a way to be brought back to.
 */
export function moveRouting(
  tx: Transaction,
  command: RoutingCommand,
  now: Date,
): Promise<RoutingReport> {
  return routed(tx, command, { decide: () => approve({ facts: routingTo(command.target) }), now });
}

async function routed(
  tx: Transaction,
  command: RoutingCommand,
  { decide, now }: { decide: Parameters<typeof changeEach>[2]["decide"]; now: Date },
): Promise<RoutingReport> {
  const nameOf = once(
    (target: RoutingTarget) => nameOfTarget(tx, command.accountId, target),
    ({ kind, id }) => `${kind} ${id}`,
  );
  if (command.target !== null && (await nameOf(command.target)) === null) {
    return { kind: "target-not-found" };
  }
  const named = async (routing: Routing) => {
    const target = targetOf(routing);
    return target === null ? null : nameOf(target);
  };
  const told = async (before: Routing, after: Routing) =>
    ({ action: "trunk-set", before: await named(before), after: await named(after) }) as const;
  return { kind: "decided", outcomes: await changeEach(tx, command, { decide, told }, now) };
}
