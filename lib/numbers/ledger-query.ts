import type { ListParameters } from "./given-parameters";
import {
  FIRST_STEP,
  type JournalCodecs,
  type JournalQuery,
  journalHref,
  parseJournal,
} from "./journal";
import { single, word, words } from "./list-codec";
import { addedCodec } from "./list-codec-ranges";
import { containsDigitsCodec, numbersCodec } from "./list-codec-texts";
import type { DayRange } from "./list-query";

/** What moved money, as the ledger and its readers name it. */
export const LEDGER_KINDS = [
  "top-up",
  "order",
  "renewal",
  "service",
  "refund",
  "adjustment",
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Which way money went: out of the account or into it. */
export const LEDGER_SIGNS = ["charged", "added"] as const;
export type LedgerSign = (typeof LEDGER_SIGNS)[number];

/** What narrows the ledger, each a parameter of the address. */
export interface LedgerFilters {
  readonly kind: readonly LedgerKind[];
  /** Digits anywhere in the number. */
  readonly number: string | null;
  /** Whole numbers, any of them. */
  readonly numbers: readonly string[];
  /** UTC days, inclusive. */
  readonly days: DayRange | null;
  readonly amount: LedgerSign | null;
  /** A batch by its key. */
  readonly batch: string | null;
}

export type LedgerQuery = JournalQuery<LedgerFilters>;

const BATCH_KEY = /^[\w-]{20,64}$/;
export const batchKeyCodec = single<string>(
  (text) => (BATCH_KEY.test(text) ? { value: text } : "not-a-batch"),
  (key) => key,
);

const CODECS: JournalCodecs<LedgerFilters> = {
  kind: words(new Map(LEDGER_KINDS.map((kind) => [kind, kind]))),
  number: containsDigitsCodec,
  numbers: numbersCodec,
  days: addedCodec,
  amount: word(new Map(LEDGER_SIGNS.map((sign) => [sign, sign]))),
  batch: batchKeyCodec,
};

export const WHOLE_LEDGER: LedgerQuery = {
  filters: { kind: [], number: null, numbers: [], days: null, amount: null, batch: null },
  ...FIRST_STEP,
};

export function parseLedgerQuery(params: ListParameters) {
  return parseJournal(CODECS, params);
}

export function ledgerHref(query: LedgerQuery, path = "/billing"): string {
  return journalHref(CODECS, path, query);
}
