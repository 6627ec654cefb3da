import { ATTENTION_REASONS } from "@/lib/did/attention";
import { BILLING_PERIODS } from "@/lib/did/billing-cycles";
import { FEATURES, NUMBER_TYPES } from "@/lib/did/feature";
import { A2P_STATES, CNAM_STATES, EMERGENCY_STATES } from "@/lib/did/service";
import { STATUSES } from "@/lib/did/status";
import type { VerificationState } from "@/lib/did/verification";
import { type Codec, hyphened, single, word, words } from "./list-codec";
import { addedCodec, capacityCodec, cyclesCodec, expiresCodec } from "./list-codec-ranges";
import {
  containsDigitsCodec,
  countriesCodec,
  idCodec,
  idOrNoneCodec,
  numbersCodec,
  regionCodec,
  setIdCodec,
  textCodec,
} from "./list-codec-texts";
import { type ListFilters, PAGE_SIZES, type PageSize, SORT_KEYS, type Sort } from "./list-query";

type AttentionFilter = NonNullable<ListFilters["attention"]>;

/** An approved verification is called active wherever a customer reads it. */
const VERIFICATION_URL_WORDS: ReadonlyMap<VerificationState, string> = new Map([
  ["approved", "active"],
  ["pending", "pending"],
  ["rejected", "rejected"],
  ["unassigned", "unassigned"],
]);

/** Every filter of the URL in the order in which it is written. A new filter is a line here. */
export const FILTER_CODECS: { readonly [K in keyof ListFilters]: Codec<ListFilters[K]> } = {
  number: containsDigitsCodec,
  numbers: numbersCodec,
  set: setIdCodec,
  description: textCodec,
  country: countriesCodec,
  region: regionCodec,
  city: idCodec,
  type: words(hyphened(NUMBER_TYPES)),
  trunk: idOrNoneCodec,
  group: idOrNoneCodec,
  identity: idOrNoneCodec,
  address: idOrNoneCodec,
  verification: words(VERIFICATION_URL_WORDS),
  reference: textCodec,
  emergency: words(hyphened(EMERGENCY_STATES)),
  a2p: words(hyphened(A2P_STATES)),
  cnam: words(hyphened(CNAM_STATES)),
  cycles: cyclesCodec,
  capacity: capacityCodec,
  features: words(hyphened(FEATURES)),
  period: words(new Map(BILLING_PERIODS.map((months) => [months, String(months)]))),
  expires: expiresCodec,
  renews: word(
    new Map([
      [true, "yes"],
      [false, "no"],
    ]),
  ),
  added: addedCodec,
  order: textCodec,
  attention: word<AttentionFilter>(hyphened<AttentionFilter>(["any", ...ATTENTION_REASONS])),
};

export const FILTER_NAMES = Object.keys(FILTER_CODECS) as readonly (keyof ListFilters)[];

export const statusCodec = word(hyphened(STATUSES));

export const sortCodec: Codec<Sort | null> = single<Sort>(
  (text) => {
    const descending = text.startsWith("-");
    const key = SORT_KEYS.find((known) => known === text.slice(descending ? 1 : 0));
    return key === undefined ? "unknown-word" : { value: { key, descending } };
  },
  (sort) => `${sort.descending ? "-" : ""}${sort.key}`,
);

export const perCodec: Codec<PageSize | null> = word(
  new Map(PAGE_SIZES.map((size) => [size, String(size)])),
);

/** Beyond this a page is reached by its cursor: the place would have to be counted out. */
const LAST_PAGE_BY_NUMBER = 100_000;

export const pageCodec: Codec<number | null> = single<number>((text) => {
  const page = /^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : 0;
  return page >= 1 && page <= LAST_PAGE_BY_NUMBER ? { value: page } : "not-a-number";
}, String);
