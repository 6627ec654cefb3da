"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { machineNow } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { staffAction } from "@/lib/member-action";
import { ACCOUNT_REFUSAL_WORDS } from "@/lib/numbers/wording-accounts";
import { setAccountAccess } from "@/lib/operations/account-access";
import { createAccount } from "@/lib/operations/create-account";
import { linkShown } from "@/lib/person-answers";
import { emailText, idText, lineOfText } from "@/lib/person-input";
import { staffBy } from "@/lib/staff-by";

const LONGEST_NAME = 200;

const accountInput = z.strictObject({
  name: lineOfText("Type the account's name.", LONGEST_NAME),
  adminEmail: emailText,
  currency: z.string("Type a currency.").trim().toUpperCase(),
  billing: z.enum(["postpaid", "prepaid"], "Choose how it pays."),
});

/** The same as the command: an account, and a link for its first admin. */
export const submitAccount = staffAction(
  accountInput,
  async (store, input, staff): Promise<FormState> => {
    const { name, adminEmail, currency, billing } = input;
    const customer = { name, adminEmail, currency, prepaid: billing === "prepaid" };
    const outcome = await createAccount(store, customer, machineNow(), staffBy(staff).actor);
    if (outcome.kind === "created") return linkShown(outcome.code);
    const field = { name: "name", email: "adminEmail", currency: "currency" } as const;
    const at = field[outcome.reason.split("-", 1)[0] as keyof typeof field];
    const fieldErrors = { [at]: ACCOUNT_REFUSAL_WORDS[outcome.reason] };
    return { kind: "invalid", fieldErrors, values: input };
  },
);

const WORDS = {
  done: "Saved.",
  unchanged: "It was so already.",
  "not-found": "There is no such account.",
  closed: "This account is closed for good. It can't be enabled again.",
} as const;

export const setAccess = staffAction(
  z.strictObject({ account: idText, access: z.enum(["enabled", "disabled"]) }),
  async (store, { account, access }, staff): Promise<FormState> => {
    const outcome = await setAccountAccess(store, account, access, staffBy(staff));
    refresh();
    return { kind: outcome === "done" ? "done" : "refused", message: WORDS[outcome] };
  },
);
