import { findAccountById } from "@/db/accounts/find-account";
import { dropUnconfirmedOf } from "@/db/imports/drop-unconfirmed";
import { findImportAtWork } from "@/db/imports/find-import";
import { insertImport } from "@/db/imports/insert-import";
import type { Store } from "@/db/store";
import type { StaffBy } from "@/lib/operations/act-on-person";
import { dropImportFile } from "./import-files";

/** A file that lies in its place. */
export interface Offer {
  readonly accountId: number;
  readonly key: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly isUpdate: boolean;
  readonly skipBad: boolean;
}

type Offered = "offered" | "busy" | "no-account";

const REPLACED = "A newer file took its place.";

/**
 * Has a file read for an account, one at a time. One that was reported and not confirmed gives way.
 */
export async function offerImport(
  store: Store,
  folder: string,
  offer: Offer,
  { actor, now }: StaffBy,
): Promise<Offered> {
  const { accountId } = offer;
  const { outcome, replaced } = await store.inTransaction(async (tx) => {
    const not = (why: Offered) => ({ outcome: why, replaced: [] as readonly string[] });
    if ((await findAccountById(tx, accountId)) === null) return not("no-account");
    if ((await findImportAtWork(tx, accountId)) !== null) return not("busy");
    const keys = await dropUnconfirmedOf(tx, accountId, { reason: REPLACED, endedAt: now });
    const made = { madeBy: actor.id, madeByName: actor.name, madeAt: now };
    await insertImport(tx, { ...offer, ...made });
    return { outcome: "offered" as const, replaced: keys };
  });
  for (const key of outcome === "offered" ? replaced : [offer.key]) {
    await dropImportFile(folder, key);
  }
  return outcome;
}

/** Keeps why a file was refused at the door: what else the account does is not touched. */
export async function noteRefusedOffer(
  store: Store,
  offer: Offer,
  reason: string,
  { actor, now }: StaffBy,
): Promise<void> {
  const made = { madeBy: actor.id, madeByName: actor.name, madeAt: now };
  await store.inTransaction((tx) => insertImport(tx, { ...offer, ...made }, reason));
}
