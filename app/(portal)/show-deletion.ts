import { redirect } from "next/navigation";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import type { RoutingTarget } from "@/lib/did/routing";
import { withBatch } from "@/lib/numbers/batch-href";
import { deletionPath, type OwnThing } from "@/lib/numbers/deletion-path";
import { type DeletionDrawnUp, drawUpDeletion } from "@/lib/operations/draw-up-deletion";
import type { Member } from "@/lib/session";

interface Wish {
  readonly thing: OwnThing;
  readonly moveTo: RoutingTarget | null;
}

/** Leads to what a deletion would do to the many numbers that use a thing, or says why it can't. */
export async function showDeletion(
  store: Store,
  { accountId, id: personId }: Pick<Member, "accountId" | "id">,
  wish: Wish,
  now: Date,
): Promise<Exclude<DeletionDrawnUp, { kind: "drawn-up" }>> {
  const back = deletionPath(wish.thing);
  const clocks = { now, machine: machineNow() };
  const drawn = await drawUpDeletion(store, { accountId, personId, ...wish, back }, clocks);
  return drawn.kind === "drawn-up" ? redirect(withBatch(back, drawn.key)) : drawn;
}
