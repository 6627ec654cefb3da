import parsePhoneNumber, { type NumberType as PlanType } from "libphonenumber-js/max";
import type { NumberType } from "@/lib/did/feature";

const TYPE_BY_PLAN: Readonly<Record<Exclude<PlanType, undefined>, NumberType | null>> = {
  FIXED_LINE: "local",
  FIXED_LINE_OR_MOBILE: null,
  MOBILE: "mobile",
  PAGER: null,
  PERSONAL_NUMBER: null,
  PREMIUM_RATE: null,
  SHARED_COST: "shared_cost",
  TOLL_FREE: "toll_free",
  UAN: "national",
  VOICEMAIL: null,
  VOIP: "national",
};

/** What the numbering plans say of E.164 digits; `null` = it can't be told. */
export function placeOfNumber(digits: string): {
  readonly country: string | null;
  readonly numberType: NumberType | null;
} {
  const parsed = parsePhoneNumber(`+${digits}`);
  if (parsed === undefined) return { country: null, numberType: null };
  if (parsed.isNonGeographic()) return { country: null, numberType: "global" };
  const plan = parsed.getType();
  const country = parsed.country ?? parsed.getPossibleCountries()[0] ?? null;
  return { country, numberType: plan === undefined ? null : TYPE_BY_PLAN[plan] };
}
