import { type Stamped, stampOf } from "@/lib/did/stamp";
import type { VerbName } from "@/lib/numbers/verb-options";

/** A description depends on nothing but itself, and nothing depends on it; an edit may hold both. */
export function stampBy(verb: VerbName, did: Stamped): string {
  if (verb === "describe") return did.description ?? "";
  return verb === "edit" ? `${stampOf(did)}|${did.description ?? ""}` : stampOf(did);
}
