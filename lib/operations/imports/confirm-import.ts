import { findAccountById } from "@/db/accounts/find-account";
import { findImport, findImportAtWork } from "@/db/imports/find-import";
import { moveImport } from "@/db/imports/move-import";
import type { Store } from "@/db/store";
import type { StaffBy } from "@/lib/operations/act-on-person";
import { type ConfirmWish, type ImportConfirmed, knownOf, refusalOf } from "./import-confirmation";

/** From here on it goes on by itself. Nothing of the account has changed yet. */
export function confirmImport(
  store: Store,
  wish: ConfirmWish,
  { actor, now }: StaffBy,
): Promise<ImportConfirmed> {
  return store.inTransaction(async (tx): Promise<ImportConfirmed> => {
    const it = await findImport(tx, wish.accountId, wish.key);
    if (it === null) return "not-found";
    const known = knownOf(it);
    if (known !== null) return known;
    if ((await findAccountById(tx, wish.accountId)) === null) return "closed";
    const refusal = refusalOf(it, wish, now);
    if (refusal !== null) return refusal;
    if ((await findImportAtWork(tx, wish.accountId)) !== null) return "busy";
    const confirmed = { by: actor.id, name: actor.name, at: now };
    const { skipBad } = wish;
    await moveImport(tx, it, { state: "checking", confirmed, skipBad, reached: 0 });
    return "confirmed";
  });
}
