import type { ActedDid } from "@/db/dids/acted-did";
import { type RoutingTarget, targetOf } from "@/lib/did/routing";
import type { CapacityOptions } from "@/lib/numbers/capacity-choice";
import type { VerbName } from "@/lib/numbers/verb-options";
import type { Command } from "./verbs";

/** Before anything was chosen: what the numbers have now, where all have the same. */
export function firstCommand(verb: VerbName, dids: readonly ActedDid[]): Command {
  switch (verb) {
    case "renew":
    case "restore":
      return { verb, options: { months: usualMonths(dids), unlimited: false } };
    case "period":
      return { verb, options: { months: usualMonths(dids) } };
    case "cycles":
      return { verb, options: { cycles: common(dids, (did) => did.billingCycles) } };
    case "describe":
      return { verb, options: { description: common(dids, (did) => did.description) } };
    case "route":
      return { verb, options: { target: commonTarget(dids) } };
    case "capacity":
      return { verb, options: commonCapacity(dids) };
    case "assign":
      return { verb, options: { details: null, name: "" } };
    case "edit":
    case "undo":
    case "delete":
      throw new Error(`nobody chooses numbers for ${verb}`);
    case "cancel":
    case "remove":
    case "unassign":
      return { verb, options: {} };
  }
}

/** The period by which most of these numbers renew themselves. */
function usualMonths(dids: readonly ActedDid[]): number {
  const votes = new Map<number, number>();
  for (const { billingPeriodMonths, periodsSold } of dids) {
    if (!periodsSold.includes(billingPeriodMonths)) continue;
    votes.set(billingPeriodMonths, (votes.get(billingPeriodMonths) ?? 0) + 1);
  }
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? dids[0]?.periodsSold[0] ?? 1;
}

function commonTarget(dids: readonly ActedDid[]): RoutingTarget | null {
  const [first, ...others] = dids.map((did) => targetOf(did));
  const isSame = others.every((it) => it?.kind === first?.kind && it?.id === first?.id);
  return isSame ? (first ?? null) : null;
}

/** A part in which they differ, or of which they have nothing, is left as it is. */
function commonCapacity(dids: readonly ActedDid[]): CapacityOptions {
  const isAlike = (fact: "capacityLimit" | "sharedGroupId" | "capacityPoolId") =>
    new Set(dids.map((did) => did[fact])).size === 1;
  const poolId = common(dids, (did) => did.capacityPoolId);
  const channels = common(dids, (did) => did.dedicatedChannels);
  const isInPool = poolId !== null && channels !== null;
  return {
    ...(isAlike("capacityLimit") ? { limit: dids[0]?.capacityLimit ?? null } : {}),
    ...(isInPool ? { dedicated: { poolId, channels } } : {}),
    ...(isAlike("sharedGroupId") ? { sharedGroupId: dids[0]?.sharedGroupId ?? null } : {}),
  };
}

function common<Value>(
  dids: readonly ActedDid[],
  valueIn: (did: ActedDid) => Value | null,
): Value | null {
  const [first, ...others] = dids.map(valueIn);
  return others.every((value) => value === first) ? (first ?? null) : null;
}
