import type { PriceField } from "./price-input";

/** At which field it is said, and what. */
export const PRICE_REFUSALS = {
  "no-account": ["account", "There is no open account of that name."],
  "other-currency": ["currency", "The account has another currency."],
  past: ["from", "This day has begun. Choose a later one, or leave it empty: at once."],
  taken: ["from", "A price from this very day is there already, and prices stay."],
  unchanged: ["fee", "It would cost the same as before."],
} as const satisfies Record<string, readonly [PriceField, string]>;
