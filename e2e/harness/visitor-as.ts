import { inject } from "vitest";
import type { Signature } from "./demo";
import { openVisitor, type Visitor } from "./visitor";

/** A visitor of the shared server, signed in as one of the demo's members, or as nobody. */
export function visitorAs(who: Signature | "nobody"): Visitor {
  return openVisitor(inject("origin"), who === "nobody" ? "" : inject("signatures")[who]);
}
