interface Money {
  readonly formatter: Intl.NumberFormat;
  /** How many minor units make a whole one, as each currency has it. */
  readonly minorUnits: number;
}

const known = new Map<string, Money>();

/** An exact sum in its currency, always with its full decimals: "$10,640.20", "−$4.50". */
export function formatMoney(minor: number, currency: string): string {
  const { formatter, minorUnits } = moneyOf(currency);
  return formatter.format(minor / minorUnits).replace("-", "−");
}

/** Whole units, for labels under bars alone: "$1,104". */
export function formatMoneyRounded(minor: number, currency: string): string {
  const { minorUnits } = moneyOf(currency);
  return moneyOf(currency, 0)
    .formatter.format(minor / minorUnits)
    .replace("-", "−");
}

/** A change of a balance says its direction: "+$4.50", "−$4.50". */
export function formatMoneyChange(minor: number, currency: string): string {
  const money = formatMoney(minor, currency);
  return minor > 0 ? `+${money}` : money;
}

/** @param decimals the currency's own unless told */
function moneyOf(currency: string, decimals?: 0): Money {
  const key = decimals === undefined ? currency : `${currency} ${decimals}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const digits = decimals === undefined ? {} : { maximumFractionDigits: decimals };
  const formatter = new Intl.NumberFormat("en-US", { style: "currency", currency, ...digits });
  const own = formatter.resolvedOptions().maximumFractionDigits ?? 2;
  const made = { formatter, minorUnits: 10 ** own };
  known.set(key, made);
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
