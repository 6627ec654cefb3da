import type { ActedDid } from "@/db/dids/acted-did";
import type { Change } from "@/lib/did/change";
import type { Decision } from "@/lib/did/decision";
import { targetOf } from "@/lib/did/routing";
import type { Undoable } from "@/lib/numbers/undoable";
import type { PlainCommand } from "./verbs";

/** What a number was before a batch changed it, and the stamp with which the batch left it. */
export interface Before {
  readonly was: Partial<ActedDid>;
  readonly stamp: string;
}

/** Decides whether one number is put back. */
export type PutBack = (did: ActedDid, before: Before) => Decision<Change>;

/** By the id of each number that is to be put back, as it is stored. */
export type Wanted = ReadonlyMap<number, string>;

/** `null` for a number of which nothing is known. */
export function beforeOf(wanted: Wanted | undefined, did: ActedDid): Before | null {
  const text = wanted?.get(did.id);
  return text === undefined ? null : JSON.parse(text);
}

/** The action that puts one number back; capacity and edits are put back otherwise. */
export function undoCommand(
  what: Exclude<Undoable, "capacity" | "edit">,
  was: Before["was"],
  did: ActedDid,
): PlainCommand {
  switch (what) {
    case "describe":
      return { verb: "describe", options: { description: was.description ?? null } };
    case "cycles":
      return { verb: "cycles", options: { cycles: was.billingCycles ?? null } };
    case "period":
      return { verb: "period", options: { months: was.billingPeriodMonths ?? 1 } };
    case "route": {
      const { trunkId = null, trunkGroupId = null } = was;
      return { verb: "route", options: { target: targetOf({ trunkId, trunkGroupId }) } };
    }
    case "cancel":
      return { verb: "restore", options: { months: did.billingPeriodMonths, unlimited: false } };
  }
}
