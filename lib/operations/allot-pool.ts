import { findCustomer } from "@/db/accounts/find-customer";
import { recordAudit } from "@/db/audit/record-audit";
import { idOfPoolName, insertPool, type PoolDraft } from "@/db/capacity/write-pool";
import type { Store, Transaction } from "@/db/store";
import { counted } from "@/lib/numbers/wording";
import type { By } from "./act-on-person";

export type Allotted =
  | { readonly kind: "saved"; readonly id: number }
  | { readonly kind: "name-taken" }
  /** No such account, or no such pool in it. */
  | { readonly kind: "not-found" }
  /** Nobody is there any more to use it. */
  | { readonly kind: "closed" };

/** Staff allot channels to an account; its members give them to numbers. */
export function allotPool(
  store: Store,
  { accountId, draft }: { readonly accountId: number; readonly draft: PoolDraft },
  { actor, now: at }: By,
): Promise<Allotted> {
  return store.inTransaction(async (tx): Promise<Allotted> => {
    const account = await findCustomer(tx, accountId);
    if (account === null) return { kind: "not-found" };
    if (account.closedAt !== null) return { kind: "closed" };
    if (await isPoolNameTaken(tx, accountId, draft.name, null)) return { kind: "name-taken" };
    const id = await insertPool(tx, accountId, draft);
    const detail = counted(draft.channels, "channel");
    const act = { action: "pool-allotted", subject: draft.name, detail } as const;
    await recordAudit(tx, { at, actor, accountId, ...act });
    return { kind: "saved", id };
  });
}

/** By another pool of the account. */
export async function isPoolNameTaken(
  tx: Transaction,
  accountId: number,
  name: string,
  id: number | null,
): Promise<boolean> {
  const holder = await idOfPoolName(tx, accountId, name);
  return holder !== null && holder !== id;
}
