import { changeAccount } from "@/db/accounts/change-account";
import { findCustomer } from "@/db/accounts/find-customer";
import { recordAudit } from "@/db/audit/record-audit";
import { insertEntry } from "@/db/ledger/insert-entry";
import { moneyOf } from "@/db/ledger/money-of";
import type { Store } from "@/db/store";
import { formatMoney, formatMoneyChange } from "@/lib/numbers/wording-money";
import type { By } from "./act-on-person";
import { type CatchingUp, commandOn } from "./command-on";
import { type Once, oncePerForm } from "./once-per-form";

export interface MoneyEntered {
  readonly accountId: number;
  readonly kind: "top-up" | "adjustment";
  readonly amountMinor: number;
  readonly note: string;
  /** Of the form that was rendered: sent twice it is done once. */
  readonly key: string;
}

export type MoneyAnswer = { readonly balanceMinor: number } | { readonly missing: true };

interface LimitSet {
  readonly kind: "set" | "unchanged" | "not-found" | "closed";
}

/** An entry by staff's hand. `now` is the app's clock; who and when it was done, the machine's. */
export function enterMoney(
  store: Store,
  entered: MoneyEntered,
  by: By & { readonly actor: { readonly id: number } },
  now: Date,
): Promise<Once<MoneyAnswer> | CatchingUp> {
  const { accountId, kind, amountMinor, note, key } = entered;
  const fingerprint = JSON.stringify([accountId, kind, amountMinor, note]);
  const request = { key, personId: by.actor.id, fingerprint };
  return commandOn(store, { accountId, now }, (tx) =>
    oncePerForm(tx, request, by.now, async (): Promise<MoneyAnswer> => {
      const account = await findCustomer(tx, accountId);
      if (account === null) return { missing: true };
      await insertEntry(tx, accountId, { at: now, kind, amountMinor, note });
      const detail = `${formatMoneyChange(amountMinor, account.currency)} · ${kind} · ${note}`;
      const act = { action: "money-entered", subject: account.name, detail } as const;
      await recordAudit(tx, { at: by.now, actor: by.actor, accountId, ...act });
      return { balanceMinor: (await moneyOf(tx, accountId)).balanceMinor };
    }),
  );
}

/** How far below zero the balance may go from now on. `null` = postpaid. */
export function setCreditLimit(
  store: Store,
  change: { readonly accountId: number; readonly creditLimitMinor: number | null },
  by: By,
  now: Date,
): Promise<LimitSet | CatchingUp> {
  const { accountId, creditLimitMinor } = change;
  return commandOn(store, { accountId, now }, async (tx): Promise<LimitSet> => {
    const account = await findCustomer(tx, accountId);
    if (account === null) return { kind: "not-found" };
    if (account.closedAt !== null) return { kind: "closed" };
    const before = (await moneyOf(tx, accountId)).creditLimitMinor;
    if (before === creditLimitMinor) return { kind: "unchanged" };
    await changeAccount(tx, accountId, { creditLimitMinor });
    const words = (it: number | null) =>
      it === null ? "postpaid" : formatMoney(it, account.currency);
    const detail = `${words(before)} → ${words(creditLimitMinor)}`;
    const act = { action: "credit-limit-set", subject: account.name, detail } as const;
    await recordAudit(tx, { at: by.now, actor: by.actor, accountId, ...act });
    return { kind: "set" };
  });
}
