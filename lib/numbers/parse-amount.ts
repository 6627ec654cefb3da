import { currencyDecimals } from "./currency-decimals";

export type ParsedAmount =
  | { readonly kind: "amount"; readonly minor: number }
  | { readonly kind: "refused"; readonly reason: "no-amount" | "too-many-decimals" | "too-large" };

/** More than any account is ever given at once, and far below what a number holds exactly. */
const MOST_MINOR = 1_000_000_000_000;
const AMOUNT = /^(?<sign>[-−+]?)(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<decimals>\d+))?$/u;

/**
 * An amount as people type it ("1,250.5", "-20", "−4.50"), in minor units, by its digits and never
 * by a fraction. A comma that groups no thousands is no amount: half the world means a decimal.
 */
export function parseAmount(text: string, currency: string): ParsedAmount {
  const groups = AMOUNT.exec(text.trim())?.groups;
  if (groups === undefined) return { kind: "refused", reason: "no-amount" };
  const { sign = "", whole = "", decimals = "" } = groups;
  const places = currencyDecimals(currency);
  if (decimals.length > places) return { kind: "refused", reason: "too-many-decimals" };
  const digits = whole.replaceAll(",", "") + decimals.padEnd(places, "0");
  const minor = Number(digits);
  if (minor > MOST_MINOR) return { kind: "refused", reason: "too-large" };
  return { kind: "amount", minor: sign === "-" || sign === "−" ? -minor || 0 : minor };
}

/** A stored amount as it would be typed: "1250.50", "-20.00". */
export function typedAmount(minor: number, currency: string): string {
  const places = currencyDecimals(currency);
  const digits = String(Math.abs(minor)).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const sign = minor < 0 ? "-" : "";
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-places)}`;
}
