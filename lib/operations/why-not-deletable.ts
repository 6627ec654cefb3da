import type { Reader } from "@/db/store";
import type { Deletable } from "@/lib/did/deletable";
import type { RoutingTarget } from "@/lib/did/routing";
import { whyNotUsable } from "./why-not-usable";

export type Undeletable =
  | "not-found"
  | "being-deleted"
  /** Where its numbers would go is not there, or is what is deleted. */
  | "move-not-found"
  | "move-being-deleted";

interface Deleting {
  readonly thing: Deletable;
  readonly moveTo: RoutingTarget | null;
}

/** What speaks against deleting a thing and sending its numbers there; `null` = nothing. */
export async function whyNotDeletable(
  reader: Reader,
  accountId: number,
  { thing, moveTo }: Deleting,
): Promise<Undeletable | null> {
  const why = await whyNotUsable(reader, accountId, thing);
  if (why !== null) return why === "target-gone" ? "not-found" : "being-deleted";
  if (moveTo === null) return null;
  if (moveTo.kind === thing.kind && moveTo.id === thing.id) return "move-not-found";
  const whyNotThere = await whyNotUsable(reader, accountId, moveTo);
  if (whyNotThere === null) return null;
  return whyNotThere === "target-gone" ? "move-not-found" : "move-being-deleted";
}
