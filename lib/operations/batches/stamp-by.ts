import { type Stamped, stampOf } from "@/lib/did/stamp";
import type { VerbName } from "@/lib/numbers/verb-options";

/**
 * A description depends on nothing but itself, and nothing depends on it; an edit may hold both. A
 * deletion takes what it takes whatever else a number is, and sees itself whether it has it still.
 */
export function stampBy(verb: VerbName, did: Stamped): string {
  if (verb === "delete") return "";
  if (verb === "describe") return did.description ?? "";
  return verb === "edit" ? `${stampOf(did)}|${did.description ?? ""}` : stampOf(did);
}
