import type { Reader } from "@/db/store";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import {
  type AskedPrice,
  PRICE_FIELDS,
  type PriceField,
  type PriceText,
  priceText,
  readPrice,
} from "@/lib/numbers/price-input";
import { PRICE_REFUSALS } from "@/lib/numbers/wording-prices";
import { type ForeseenPrice, foreseePrice } from "@/lib/operations/foresee-price";

interface Ahead {
  readonly typed: PriceText;
  readonly errors: Readonly<Partial<Record<PriceField, string>>>;
  readonly price: AskedPrice | null;
  readonly foreseen: ForeseenPrice | null;
}

const BLANK: PriceText = { service: "emergency", currency: "USD", fee: "", from: "", account: "" };

/** What the address asks for, and what it would mean; nothing while nothing was typed. */
export async function lookAhead(
  reader: Reader,
  parameters: ListParameters,
  now: Date,
): Promise<Ahead> {
  const given = givenText(parameters);
  if (given === null) return { typed: BLANK, errors: {}, price: null, foreseen: null };
  const parsed = priceText.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = PRICE_FIELDS.find((each) => each === issue?.path[0]) ?? "service";
    return none(given, { [field]: issue?.message ?? "" });
  }
  const typed = parsed.data;
  const read = readPrice(typed);
  if (read.kind === "invalid") return none(typed, read.fieldErrors);
  const { price } = read;
  const foreseen = await foreseePrice(reader, price, now);
  if (foreseen.kind === "foreseen") return { typed, errors: {}, price, foreseen };
  const [field, message] = PRICE_REFUSALS[foreseen.reason];
  return none(typed, { [field]: message });
}

function none(typed: PriceText, errors: Ahead["errors"]): Ahead {
  return { typed, errors, price: null, foreseen: null };
}

/** `null` when the address names no field; one that is given twice counts once. */
function givenText(parameters: ListParameters): PriceText | null {
  const values = PRICE_FIELDS.map((name) => [name, [parameters[name]].flat()[0]] as const);
  if (values.every(([, value]) => value === undefined)) return null;
  const texts = values.map(([name, value]) => [name, typeof value === "string" ? value : ""]);
  return Object.fromEntries(texts);
}
