import { markClosed } from "@/db/accounts/closing";
import { closingLosses } from "@/db/accounts/closing-losses";
import { findCustomer } from "@/db/accounts/find-customer";
import { recordAudit } from "@/db/audit/record-audit";
import { findImportAtWork } from "@/db/imports/find-import";
import { endSessionsOfAccount } from "@/db/sessions/end-sessions-of-account";
import { askForSweep } from "@/db/settings/sweep-asked";
import type { Reader, Store } from "@/db/store";
import { counted } from "@/lib/numbers/wording";
import { formatMoney } from "@/lib/numbers/wording-money";
import type { StaffBy } from "./act-on-person";
import { type CatchingUp, commandOn } from "./command-on";
import { MOST_FOR_A_READ, settleWhole } from "./settle-due";

export interface ClosingWish {
  readonly accountId: number;
  /** Typed by who confirms it: the account's own. */
  readonly name: string;
  /** How many numbers whoever confirms it was told of. */
  readonly told: number;
}

export type Closed =
  | { readonly kind: "closed" }
  | { readonly kind: "closed-already" }
  | { readonly kind: "not-found" }
  | { readonly kind: "other-name" }
  /** Other than were told of: to be confirmed anew. */
  | { readonly kind: "changed"; readonly numbers: number }
  /** Batches that were confirmed are not done yet. */
  | { readonly kind: "batches-running"; readonly batches: number }
  /** A file of numbers is read or written. */
  | { readonly kind: "import-running" }
  | CatchingUp;

/**
 * Closes an account for good: nobody comes in any more, its numbers are canceled, nothing renews.
 * Ledger and history stay. Numbers beyond what a page settles are ended by the sweep, as of now.
 * `now` is the app's clock.
 */
export async function closeAccount(
  store: Store,
  wish: ClosingWish,
  by: StaffBy,
  now: Date,
): Promise<Closed> {
  const { accountId, told } = wish;
  const closed = await commandOn(store, { accountId, now }, async (tx): Promise<Closed> => {
    const account = await findCustomer(tx, accountId);
    if (account === null) return { kind: "not-found" };
    if (account.closedAt !== null) return { kind: "closed-already" };
    const { numbers, running, balanceMinor } = await closingLosses(tx, accountId, now);
    if (wish.name.normalize("NFC").trim() !== account.name) return { kind: "other-name" };
    if (numbers !== told) return { kind: "changed", numbers };
    const underWay = await workUnderWay(tx, accountId, running);
    if (underWay !== null) return underWay;
    await markClosed(tx, accountId, { at: by.now, closingAt: now, by: by.actor.id });
    await endSessionsOfAccount(tx, accountId, by.now);
    const balance = formatMoney(balanceMinor, account.currency);
    const detail = `${counted(numbers, "number")} · balance ${balance}`;
    const act = { action: "account-closed", subject: account.name, detail } as const;
    await recordAudit(tx, { at: by.now, actor: by.actor, accountId, ...act });
    return { kind: "closed" };
  });
  if (closed.kind === "closed" || closed.kind === "closed-already") {
    if (told <= MOST_FOR_A_READ) await settleWhole(store, accountId, now);
    else await store.inTransaction((tx) => askForSweep(tx, by.now));
  }
  return closed;
}

/** What was confirmed goes to its end first. */
async function workUnderWay(
  reader: Reader,
  accountId: number,
  batches: number,
): Promise<Closed | null> {
  if (batches > 0) return { kind: "batches-running", batches };
  return (await findImportAtWork(reader, accountId)) === null ? null : { kind: "import-running" };
}
