import { type Stamped, stampOf } from "@/lib/did/stamp";
import type { VerbName } from "@/lib/numbers/verb-options";

/** A description depends on nothing but itself, and nothing depends on it. */
export function stampBy(verb: VerbName, did: Stamped): string {
  return verb === "describe" ? (did.description ?? "") : stampOf(did);
}
