"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { findCustomer } from "@/db/accounts/find-customer";
import type { FormState } from "@/lib/form-state";
import { staffAction } from "@/lib/member-action";
import { parseAmount } from "@/lib/numbers/parse-amount";
import { AMOUNT_REFUSAL_WORDS, formatMoney } from "@/lib/numbers/wording-money";
import { ACCOUNT_CATCHING_UP_WORDS } from "@/lib/numbers/wording-refusals";
import { enterMoney, setCreditLimit } from "@/lib/operations/account-money";
import { idText, lineOfText } from "@/lib/person-input";
import { staffBy } from "@/lib/staff-by";

const LONGEST_NOTE = 200;
const NO_ACCOUNT: FormState<never> = { kind: "refused", message: "There is no such account." };
const OTHER: FormState<never> = {
  kind: "refused",
  message: "This form was sent before with something else in it. Load the page again.",
};
const CATCHING_UP: FormState<never> = { kind: "refused", message: ACCOUNT_CATCHING_UP_WORDS };
const amountText = z.string("Type an amount.").trim().max(40, "That is no amount.");

function atField(field: string, message: string, values: Readonly<Record<string, string>>) {
  return { kind: "invalid", fieldErrors: { [field]: message }, values } as const;
}

const entryInput = z.strictObject({
  account: idText,
  key: z.string().regex(/^[\w-]{16,64}$/, "Load the page again."),
  kind: z.enum(["top-up", "adjustment"], "Choose what it is."),
  amount: amountText,
  note: lineOfText("Say what it is for.", LONGEST_NOTE),
});

/** A top-up adds; an adjustment may take away too. Sent twice, it is entered once. */
export const submitEntry = staffAction(
  entryInput,
  async (store, { account, key, kind, amount, note }, staff, now): Promise<FormState> => {
    const customer = await findCustomer(store, account);
    if (customer === null) return NO_ACCOUNT;
    const typed = { kind, amount, note };
    const parsed = parseAmount(amount, customer.currency);
    if (parsed.kind === "refused") {
      return atField("amount", AMOUNT_REFUSAL_WORDS[parsed.reason], typed);
    }
    const { minor } = parsed;
    if (minor === 0) return atField("amount", "Nothing would change.", typed);
    if (kind === "top-up" && minor < 0) {
      return atField("amount", "A top-up adds. To take away, choose Adjustment.", typed);
    }
    const entered = { accountId: account, kind, amountMinor: minor, note, key };
    const once = await enterMoney(store, entered, staffBy(staff), now);
    if (once.kind === "catching-up") return CATCHING_UP;
    if (once.kind === "other-request") return OTHER;
    if ("missing" in once.answer) return NO_ACCOUNT;
    refresh();
    const balance = formatMoney(once.answer.balanceMinor, customer.currency);
    return { kind: "done", message: `Entered. The balance is ${balance}.` };
  },
);

const LIMIT_ANSWERS = {
  set: { kind: "done", message: "The credit limit is set." },
  unchanged: { kind: "refused", message: "It was so already." },
  closed: { kind: "refused", message: "This account is closed for good." },
  "not-found": NO_ACCOUNT,
  "catching-up": CATCHING_UP,
} as const;

/** Empty = postpaid, never refused. */
export const submitCreditLimit = staffAction(
  z.strictObject({ account: idText, limit: amountText }),
  async (store, { account, limit }, staff, now): Promise<FormState> => {
    const customer = await findCustomer(store, account);
    if (customer === null) return NO_ACCOUNT;
    const parsed = limit === "" ? null : parseAmount(limit, customer.currency);
    if (parsed?.kind === "refused") {
      return atField("limit", AMOUNT_REFUSAL_WORDS[parsed.reason], { limit });
    }
    if (parsed !== null && parsed.minor < 0) {
      return atField("limit", "A limit is 0 or more. Empty means postpaid.", { limit });
    }
    const change = { accountId: account, creditLimitMinor: parsed?.minor ?? null };
    const outcome = await setCreditLimit(store, change, staffBy(staff), now);
    refresh();
    return LIMIT_ANSWERS[outcome.kind];
  },
);
