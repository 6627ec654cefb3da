import type { Store } from "@/db/store";
import { type Assigned, assignEndUser } from "./registration/assign-end-user";
import type { DetailIds } from "./registration/details";
import { type Resubmitted, resubmitVerification } from "./registration/resubmit-verification";
import { type UnassignOutcome, unassignEndUser } from "./registration/unassign-end-user";
import type { Writing } from "./registration/writing";
import { settleAccount } from "./settle-due";

/** Settles the account first: what is decided is decided upon what is true now. */
export async function assignDetails(
  store: Store,
  writing: Writing,
  ids: readonly number[],
  wanted: DetailIds,
): Promise<Assigned> {
  await settleAccount(store, writing.accountId, writing.now);
  return store.inTransaction((tx) => assignEndUser(tx, writing, ids, wanted));
}

export async function unassignDetails(
  store: Store,
  writing: Writing,
  ids: readonly number[],
): Promise<readonly UnassignOutcome[]> {
  await settleAccount(store, writing.accountId, writing.now);
  return store.inTransaction((tx) => unassignEndUser(tx, writing, ids));
}

export async function resubmitDetails(
  store: Store,
  writing: Writing,
  reference: string,
  wanted: DetailIds,
): Promise<Resubmitted> {
  await settleAccount(store, writing.accountId, writing.now);
  return store.inTransaction((tx) => resubmitVerification(tx, writing, reference, wanted));
}
