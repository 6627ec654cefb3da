import { HISTORY_ACTIONS, type HistoryAction } from "@/lib/did/history";
import type { ListParameters } from "./given-parameters";
import {
  FIRST_STEP,
  type JournalCodecs,
  type JournalQuery,
  journalHref,
  parseJournal,
} from "./journal";
import { batchKeyCodec } from "./ledger-query";
import { single, words } from "./list-codec";
import { addedCodec } from "./list-codec-ranges";
import { containsDigitsCodec, numbersCodec } from "./list-codec-texts";
import type { DayRange } from "./list-query";

/** Who can have done something. */
export const ACTORS = ["member", "api-key", "staff", "system"] as const;
export type Actor = (typeof ACTORS)[number];

/** What narrows the history, each a parameter of the address. */
export interface ActivityFilters {
  /** One member by id, or all who are of a kind. */
  readonly who: Actor | number | null;
  readonly what: readonly HistoryAction[];
  /** Digits anywhere in the number. */
  readonly number: string | null;
  /** Whole numbers, any of them. */
  readonly numbers: readonly string[];
  /** UTC days, inclusive. */
  readonly days: DayRange | null;
  /** A batch by its key. */
  readonly batch: string | null;
}

export type ActivityQuery = JournalQuery<ActivityFilters>;

const ID = /^[1-9][0-9]{0,14}$/;
const whoCodec = single<Actor | number>((text) => {
  const actor = ACTORS.find((one) => one === text);
  if (actor !== undefined) return { value: actor };
  return ID.test(text) ? { value: Number(text) } : "unknown-word";
}, String);

const CODECS: JournalCodecs<ActivityFilters> = {
  who: whoCodec,
  what: words(new Map(HISTORY_ACTIONS.map((action) => [action, action]))),
  number: containsDigitsCodec,
  numbers: numbersCodec,
  days: addedCodec,
  batch: batchKeyCodec,
};

export const ALL_ACTIVITY: ActivityQuery = {
  filters: { who: null, what: [], number: null, numbers: [], days: null, batch: null },
  ...FIRST_STEP,
};

export function parseActivityQuery(params: ListParameters) {
  return parseJournal(CODECS, params);
}

export function activityHref(query: ActivityQuery, path = "/activity"): string {
  return journalHref(CODECS, path, query);
}
