import { z } from "zod";
import { findAccountByName } from "@/db/accounts/find-account";
import { insertAccount } from "@/db/accounts/insert-account";
import { recordAudit } from "@/db/audit/record-audit";
import { insertPerson } from "@/db/people/insert-person";
import { isEmailTaken } from "@/db/people/is-email-taken";
import type { Store } from "@/db/store";
import type { AccountRefusal } from "@/lib/did/account-refusal";
import { type Actor, COMMAND } from "@/lib/did/audit";
import { isCurrency } from "@/lib/numbers/currency-decimals";
import { parseText } from "@/lib/numbers/import-cells";
import { newOneTimeCode } from "./one-time-code";

const MOST_NAME = 200;

export interface NewCustomer {
  readonly name: string;
  readonly adminEmail: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Prepaid accounts spend what they have; the others are never refused. */
  readonly prepaid: boolean;
}

export type AccountCreation =
  | { readonly kind: "created"; readonly accountId: number; readonly code: string }
  | { readonly kind: "refused"; readonly reason: AccountRefusal };

/** An account and its first admin, who chooses a password with the one-time code. Machine clock. */
export async function createAccount(
  store: Store,
  customer: NewCustomer,
  now: Date,
  actor: Actor = COMMAND,
): Promise<AccountCreation> {
  const name = customer.name.normalize("NFC").trim();
  const email = customer.adminEmail.trim().toLowerCase();
  if (!isUsableName(name)) return refused("name-not-usable");
  if (!z.email().max(254).safeParse(email).success) return refused("email-not-usable");
  if (!isCurrency(customer.currency)) return refused("currency-unknown");
  return store.inTransaction(async (tx): Promise<AccountCreation> => {
    if ((await findAccountByName(tx, name)) !== null) return refused("name-taken");
    if (await isEmailTaken(tx, email)) return refused("email-taken");
    const creditLimitMinor = customer.prepaid ? 0 : null;
    const accountId = await insertAccount(
      tx,
      { name, currency: customer.currency, creditLimitMinor },
      now,
    );
    const admin = { accountId, role: "admin", email, name: email, passwordHash: null } as const;
    const personId = await insertPerson(tx, admin, now);
    const act = { action: "account-created", subject: name, detail: email } as const;
    await recordAudit(tx, { at: now, actor, accountId, ...act });
    return { kind: "created", accountId, code: await newOneTimeCode(tx, personId, now) };
  });
}

function isUsableName(name: string): boolean {
  const wrong: string[] = [];
  parseText(name, "name", MOST_NAME, (reason) => wrong.push(reason));
  return name !== "" && wrong.length === 0;
}

function refused(reason: AccountRefusal): AccountCreation {
  return { kind: "refused", reason };
}
