import { iso31661 } from "iso-3166";

/** Places with telephone numbers of their own that ISO 3166-1 only reserves. */
const RESERVED_WITH_NUMBERS = ["AC", "TA", "XK"];

/** Said shorter than the standard's own long form. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  CD: "DR Congo",
  CG: "Congo",
  HK: "Hong Kong",
  MM: "Myanmar",
  MO: "Macao",
  PS: "Palestine",
};

/** Every country that can hold a number, by ISO 3166-1 alpha-2 code, with its English name. */
export function countryNames(): readonly { code: string; name: string }[] {
  const names = new Intl.DisplayNames("en", { type: "region" });
  const codes = [...iso31661.map((country) => country.alpha2), ...RESERVED_WITH_NUMBERS];
  return codes.map((code) => ({ code, name: SHORT_NAMES[code] ?? names.of(code) ?? code }));
}
