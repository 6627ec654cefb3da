import { isE164 } from "@/lib/did/e164";
import { type Codec, type Drop, pieces, single } from "./list-codec";
import { type IdOrNone, MAX_URL_NUMBERS } from "./list-query";

/** Longest text that can be searched for, in UTF-16 units. */
const MAX_SEARCH_LENGTH = 255;

const DIGITS_SOUGHT = /^[0-9]{1,15}$/;
const ID = /^[1-9][0-9]{0,14}$/;
const SET_ID = /^[\w-]{43}$/;
const COUNTRY = /^[A-Z]{2}$/;
const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
/** What people put between digits. A "+" of a URL arrives as a blank. */
const BETWEEN_DIGITS = /[\s+().\-/]/g;
/** Controls, halves of surrogate pairs, and marks that turn the direction of what follows. */
const UNFIT = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** `number`: digits anywhere in it, however they are grouped. */
export const containsDigitsCodec: Codec<string | null> = single<string>(
  (text) => {
    const digits = text.replace(BETWEEN_DIGITS, "");
    return DIGITS_SOUGHT.test(digits) ? { value: digits } : "not-digits";
  },
  (digits) => digits,
);

/** `numbers`: whole numbers by comma, each once; a list that is too long is refused, never cut. */
export const numbersCodec: Codec<readonly string[]> = {
  none: [],
  parse: (text, drop) => {
    const found = new Set<string>();
    for (const piece of pieces(text)) {
      const digits = piece.replace(BETWEEN_DIGITS, "");
      if (isE164(digits)) found.add(digits);
      else drop("not-a-phone-number", piece);
    }
    if (found.size <= MAX_URL_NUMBERS) return [...found].sort();
    drop("too-many");
    return [];
  },
  write: (numbers) => [...new Set(numbers)].sort().join(","),
};

/** `set`: 256 bits as they stand in an address; whether such a set is kept is asked elsewhere. */
export const setIdCodec: Codec<string | null> = single<string>(
  (text) => (SET_ID.test(text) ? { value: text } : "not-an-id"),
  (id) => id,
);

/** Free text: searched as it is written, so "%" and "_" are characters like any other. */
export const textCodec: Codec<string | null> = single<string>(
  (given) => {
    if (UNFIT.test(given)) return "bad-characters";
    const text = given.normalize("NFC").trim();
    return text.length > MAX_SEARCH_LENGTH ? "too-long" : { value: text };
  },
  (text) => text,
);

export const countriesCodec: Codec<readonly string[]> = {
  none: [],
  parse: (text, drop: Drop) => {
    const found = new Set<string>();
    for (const piece of pieces(text)) {
      if (COUNTRY.test(piece.toUpperCase())) found.add(piece.toUpperCase());
      else drop("unknown-word", piece);
    }
    return [...found].sort();
  },
  write: (codes) => [...codes].sort().join(","),
};

/** An ISO 3166-2 code, or an id for a region that has none. */
export const regionCodec: Codec<string | number | null> = single<string | number>((text) => {
  if (ID.test(text)) return { value: Number(text) };
  const code = text.toUpperCase();
  return REGION.test(code) ? { value: code } : "unknown-word";
}, String);

export const idCodec: Codec<number | null> = single<number>(
  (text) => (ID.test(text) ? { value: Number(text) } : "not-a-number"),
  String,
);

export const idOrNoneCodec: Codec<IdOrNone | null> = single<IdOrNone>((text) => {
  if (text === "none") return { value: "none" };
  return ID.test(text) ? { value: Number(text) } : "not-a-number";
}, String);
