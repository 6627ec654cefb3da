import type { Store, Transaction } from "@/db/store";
import { idOfVoiceName } from "@/db/trunks/id-of-voice-name";
import { insertTrunk, updateTrunk } from "@/db/trunks/write-trunk";
import type { TrunkDraft } from "@/lib/did/trunk";

export type Saved =
  | { readonly kind: "saved"; readonly id: number }
  | { readonly kind: "name-taken" }
  | { readonly kind: "not-found" };

/** A new trunk. Its numbers are sent to it later, so that no number changes here. */
export function createTrunk(
  store: Store,
  accountId: number,
  draft: TrunkDraft,
  now: Date,
): Promise<Saved> {
  return store.inTransaction(async (tx): Promise<Saved> => {
    if (await isTaken(tx, accountId, draft.name, null)) return { kind: "name-taken" };
    return { kind: "saved", id: await insertTrunk(tx, accountId, draft, now) };
  });
}

/** Completes or changes a trunk; the numbers and groups that use it go on doing so. */
export function changeTrunk(
  store: Store,
  accountId: number,
  id: number,
  draft: TrunkDraft,
): Promise<Saved> {
  return store.inTransaction(async (tx): Promise<Saved> => {
    if (await isTaken(tx, accountId, draft.name, id)) return { kind: "name-taken" };
    const isThere = await updateTrunk(tx, accountId, id, draft);
    return isThere ? { kind: "saved", id } : { kind: "not-found" };
  });
}

async function isTaken(tx: Transaction, accountId: number, name: string, id: number | null) {
  const holder = await idOfVoiceName(tx, accountId, "trunk", name);
  return holder !== null && holder !== id;
}
