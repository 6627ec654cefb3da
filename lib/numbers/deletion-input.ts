import { z } from "zod";
import type { Deletable } from "@/lib/did/deletable";
import { idInput } from "./name-input";
import { routingTargetInput } from "./routing-target-input";

const NOT_COMPLETE = "This page is not complete. Load it again.";

/** The form of a deletion: what it is, which can't be chosen any more, and where its calls go. */
function fieldsOf<const Kind extends Deletable["kind"]>(kinds: readonly [Kind, ...Kind[]]) {
  return {
    kind: z.enum(kinds, NOT_COMPLETE),
    id: idInput,
    name: z.string(NOT_COMPLETE).min(1, NOT_COMPLETE).max(1000, NOT_COMPLETE),
    moveTo: routingTargetInput("Choose a trunk or a trunk group of the list."),
  };
}

/** Members delete what is theirs; a pool is the provider's. */
export const DELETION_FIELDS = fieldsOf(["trunk", "group", "shared"]);
export const POOL_DELETION_FIELDS = fieldsOf(["pool"]);
