import { z } from "zod";
import { SERVICES, type Service } from "@/lib/did/service";
import { isCurrency } from "./currency-decimals";
import { parseAmount } from "./parse-amount";
import { AMOUNT_REFUSAL_WORDS } from "./wording-money";

const LONGEST = 200;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const text = z.string("Load the page again.").trim().max(LONGEST, "That is too long.");

/** The fields of a new price as they are typed, in the address of its preview and in its form. */
export const PRICE_FIELDS = ["service", "currency", "fee", "from", "account"] as const;
export type PriceField = (typeof PRICE_FIELDS)[number];
export type PriceText = Readonly<Record<PriceField, string>>;

export const priceText = z.strictObject({
  service: text,
  currency: text.toUpperCase(),
  fee: text,
  from: text,
  account: text,
});

/** A set-up fee for one number, from an instant on. */
export interface AskedPrice {
  readonly service: Service;
  readonly currency: string;
  readonly setupMinor: number;
  /** `null` = at once. */
  readonly from: Date | null;
  /** `null` = every account of the currency. */
  readonly accountName: string | null;
}

export type ReadPrice =
  | { readonly kind: "price"; readonly price: AskedPrice }
  | {
      readonly kind: "invalid";
      readonly fieldErrors: Readonly<Partial<Record<PriceField, string>>>;
    };

/** What was typed, or at which fields it can't be read. A day is its midnight in UTC. */
export function readPrice({ service: named, currency, fee, from, account }: PriceText): ReadPrice {
  const service = SERVICES.find((one) => one === named);
  if (service === undefined) return wrong("service", "Choose a service.");
  if (!isCurrency(currency)) return wrong("currency", "Type a currency of ISO 4217, as USD.");
  const parsed = parseAmount(fee, currency);
  if (parsed.kind === "refused") return wrong("fee", AMOUNT_REFUSAL_WORDS[parsed.reason]);
  if (parsed.minor < 0) return wrong("fee", "A fee is 0 or more.");
  const day = from === "" ? null : dayOf(from);
  if (day === undefined) return wrong("from", "Type a day, as 2027-01-31, or leave it empty.");
  const accountName = account === "" ? null : account;
  const { minor: setupMinor } = parsed;
  return { kind: "price", price: { service, currency, setupMinor, from: day, accountName } };
}

function wrong(field: PriceField, message: string): ReadPrice {
  return { kind: "invalid", fieldErrors: { [field]: message } };
}

/** `undefined` for what is no day of the calendar. */
function dayOf(typed: string): Date | undefined {
  const at = new Date(`${typed}T00:00:00Z`);
  if (!DAY.test(typed) || Number.isNaN(at.getTime())) return undefined;
  return at.toISOString().startsWith(typed) ? at : undefined;
}
