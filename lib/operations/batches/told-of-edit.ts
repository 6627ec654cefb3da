import type { Change } from "@/lib/did/change";
import type { Did } from "@/lib/did/did";
import { targetOf } from "@/lib/did/routing";
import type { Told } from "./verb";
import { toldOf } from "./verbs";

/** An event for each part that an edit changes, as the part's own action tells it. */
export function toldOfEdit(did: Did, change: Change): readonly Told[] {
  const { description, billingCycles: cycles } = change.facts;
  const told: Told[] = [];
  if (description !== undefined) {
    told.push(toldOf({ verb: "describe", options: { description } }, did, change));
  }
  if (cycles !== undefined) told.push(toldOf({ verb: "cycles", options: { cycles } }, did, change));
  if ("trunkId" in change.facts) {
    const target = targetOf({ ...did, ...change.facts });
    told.push(toldOf({ verb: "route", options: { target } }, did, change));
  }
  return told;
}
