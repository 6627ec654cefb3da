import { isFenced } from "@/db/imports/fence";
import type { Store, Transaction } from "@/db/store";
import { caughtUp } from "./caught-up";

/** Time has made more due than could be settled meanwhile, or an import changes the numbers: nothing was changed. */
export interface CatchingUp {
  readonly kind: "catching-up";
}

/**
 * The door of every command on an account: it acts on what is true at `now`, in one transaction,
 * or answers that the account is catching up.
 */
export async function commandOn<Answer>(
  store: Store,
  { accountId, now }: { readonly accountId: number; readonly now: Date },
  work: (tx: Transaction) => Promise<Answer>,
): Promise<Answer | CatchingUp> {
  if ((await caughtUp(store, accountId, now)) === "catching-up") return { kind: "catching-up" };
  return store.inTransaction(
    async (tx): Promise<Answer | CatchingUp> =>
      (await isFenced(tx, accountId)) ? { kind: "catching-up" } : work(tx),
  );
}
