import type { AccountRefusal } from "@/lib/did/account-refusal";

export const ACCOUNT_REFUSAL_WORDS = {
  "name-not-usable": "The name must have 1 to 200 visible characters.",
  "name-taken": "There is an account of that name already.",
  "email-not-usable": "The admin's e-mail address is not one.",
  "email-taken": "Somebody has that e-mail address already.",
  "currency-unknown": "The currency is not a code of ISO 4217 such as USD.",
} as const satisfies Record<AccountRefusal, string>;
