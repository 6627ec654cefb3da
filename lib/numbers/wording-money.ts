const formatters = new Map<string, Intl.NumberFormat>();

/** An exact sum in its currency, always with its full decimals: "$10,640.20", "−$4.50". */
export function formatMoney(minor: number, currency: string): string {
  const formatter = formatterOf(currency);
  const digits = formatter.resolvedOptions().maximumFractionDigits ?? 2;
  return formatter.format(minor / 10 ** digits).replace("-", "−");
}

/** Whole units, for labels under bars alone: "$1,104". */
export function formatMoneyRounded(minor: number, currency: string): string {
  const digits = formatterOf(currency).resolvedOptions().maximumFractionDigits ?? 2;
  return formatterOf(currency, 0)
    .format(minor / 10 ** digits)
    .replace("-", "−");
}

/** A change of a balance says its direction: "+$4.50", "−$4.50". */
export function formatMoneyChange(minor: number, currency: string): string {
  const money = formatMoney(minor, currency);
  return minor > 0 ? `+${money}` : money;
}

/** @param decimals the currency's own unless told */
function formatterOf(currency: string, decimals?: 0): Intl.NumberFormat {
  const key = decimals === undefined ? currency : `${currency} ${decimals}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const digits = decimals === undefined ? {} : { maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat("en-US", { style: "currency", currency, ...digits });
  formatters.set(key, made);
  return made;
}

/** Why what was typed is no amount of money. */
export const AMOUNT_REFUSAL_WORDS = {
  "no-amount": "Type an amount as 1250.00, without a currency sign.",
  "too-many-decimals": "The currency has fewer decimals than that.",
  "too-large": "That is more than can be entered at once.",
} as const;

const KIND_WORDS = {
  "top-up": "Top-up",
  order: "Order",
  renewal: "Renewal",
  refund: "Refund",
  service: "Service",
  adjustment: "Adjustment",
} as const;

/** What moved the money. */
export function ledgerKindWords(kind: keyof typeof KIND_WORDS): string {
  return KIND_WORDS[kind];
}
