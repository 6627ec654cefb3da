import type { Reader } from "@/db/store";
import type { Edit } from "@/lib/did/edit";
import { targetOf } from "@/lib/did/routing";
import type { Deciding } from "./decider";
import { editDecider } from "./edit-decider";
import { type Before, beforeOf, type PutBack } from "./undo-command";

/** Puts back what an edit has changed, and nothing else of the number. */
export async function editBack(reader: Reader, deciding: Deciding): Promise<PutBack> {
  const wanted = new Map<number, string>();
  for (const did of deciding.dids) {
    const before = beforeOf(deciding.wanted, did);
    if (before !== null) wanted.set(did.id, JSON.stringify(editOf(before.was)));
  }
  return editDecider(reader, { ...deciding, wanted });
}

function editOf(was: Before["was"]): Edit {
  const { description, billingCycles, trunkId, trunkGroupId } = was;
  const isRouted = trunkId !== undefined && trunkGroupId !== undefined;
  return {
    ...(description === undefined ? {} : { description }),
    ...(billingCycles === undefined ? {} : { cycles: billingCycles }),
    ...(isRouted ? { target: targetOf({ trunkId, trunkGroupId }) } : {}),
  };
}
