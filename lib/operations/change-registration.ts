import type { Store } from "@/db/store";
import { type CatchingUp, commandOn } from "./command-on";
import { type Assigned, assignEndUser } from "./registration/assign-end-user";
import type { DetailIds } from "./registration/details";
import { type Resubmitted, resubmitVerification } from "./registration/resubmit-verification";
import { type UnassignOutcome, unassignEndUser } from "./registration/unassign-end-user";
import type { Writing } from "./registration/writing";

/** What is decided is decided upon what is true now. */
export function assignDetails(
  store: Store,
  writing: Writing,
  ids: readonly number[],
  wanted: DetailIds,
): Promise<Assigned | CatchingUp> {
  return commandOn(store, writing, (tx) => assignEndUser(tx, writing, ids, wanted));
}

export function unassignDetails(
  store: Store,
  writing: Writing,
  ids: readonly number[],
): Promise<readonly UnassignOutcome[] | CatchingUp> {
  return commandOn(store, writing, (tx) => unassignEndUser(tx, writing, ids));
}

export function resubmitDetails(
  store: Store,
  writing: Writing,
  reference: string,
  wanted: DetailIds,
): Promise<Resubmitted | CatchingUp> {
  return commandOn(store, writing, (tx) => resubmitVerification(tx, writing, reference, wanted));
}
