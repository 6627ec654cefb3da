/** Why an account is not made. */
export type AccountRefusal =
  | "name-not-usable"
  | "name-taken"
  | "email-not-usable"
  | "email-taken"
  | "currency-unknown";
