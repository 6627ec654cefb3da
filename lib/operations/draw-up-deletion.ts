import { nameOfThing } from "@/db/deletions/name-of-thing";
import type { Store } from "@/db/store";
import type { Deletable } from "@/lib/did/deletable";
import type { RoutingTarget } from "@/lib/did/routing";
import type { DeletionChoice } from "@/lib/numbers/verb-options";
import { drawUpInSteps } from "./batches/draw-up-in-steps";
import { drawnSoon } from "./batches/drawn-soon";
import { caughtUp } from "./caught-up";
import type { Clocks } from "./draw-up-batch";
import { newSecretId } from "./secret-id";
import { type Undeletable, whyNotDeletable } from "./why-not-deletable";

export interface DeletionWish {
  readonly accountId: number;
  /** A member; for a pool, one of staff. */
  readonly personId: number;
  readonly thing: Deletable;
  readonly moveTo: RoutingTarget | null;
  /** The page that it is shown on. */
  readonly back: string;
}

export type DeletionDrawnUp =
  | { readonly kind: "drawn-up"; readonly key: string }
  | { readonly kind: Undeletable }
  | { readonly kind: "catching-up" };

/**
 * Draws up what deleting a thing would do to all that use it: a batch that deletes it at its end.
 * Nothing changes before it is confirmed.
 */
export async function drawUpDeletion(
  store: Store,
  wish: DeletionWish,
  { now, machine }: Clocks,
): Promise<DeletionDrawnUp> {
  const { accountId, personId, thing, moveTo, back } = wish;
  if ((await caughtUp(store, accountId, now)) === "catching-up") return { kind: "catching-up" };
  const refusal = await whyNotDeletable(store, accountId, wish);
  if (refusal !== null) return { kind: refusal };
  const key = newSecretId();
  const batch = { key, accountId, personId, verb: "delete", back, madeAt: machine } as const;
  const name = (await nameOfThing(store, accountId, thing)) ?? "";
  const options: DeletionChoice = { kind: thing.kind, id: thing.id, name, moveTo };
  await drawUpInSteps(store, batch, {
    source: { kind: "users", of: { kind: thing.kind, id: thing.id } },
    drawnUpAt: now,
    options,
  });
  await drawnSoon(store, accountId, key);
  return { kind: "drawn-up", key };
}
