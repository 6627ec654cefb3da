import { type DroppedParameter, GivenParameters, type ListParameters } from "./given-parameters";
import { type Codec, single } from "./list-codec";
import { END_CURSOR } from "./list-cursor";

/** Where an entry stands in a journal, which runs newest first: its instant and, for ties, its id. */
export interface JournalPlace {
  /** Milliseconds. */
  readonly at: number;
  readonly id: number;
}

/** Where a page begins: after or before an entry, or at the end. At most one of the two is set. */
export interface JournalStep {
  readonly after: JournalPlace | null;
  readonly before: JournalPlace | typeof END_CURSOR | null;
}

/** One question put to the ledger or to the history: a URL and nothing else. */
export interface JournalQuery<Filters> extends JournalStep {
  readonly filters: Filters;
}

export type JournalCodecs<Filters> = { readonly [K in keyof Filters]: Codec<Filters[K]> };

export interface JournalPage<Entry> {
  readonly entries: readonly Entry[];
  /** Where the page before and the one after it begin; `null` = there is none. */
  readonly previous: JournalPlace | null;
  readonly next: JournalPlace | null;
}

export const FIRST_STEP: JournalStep = { after: null, before: null };

const PLACE = /^([0-9a-z]{1,11})_([0-9a-z]{1,11})$/;

/** Any place is a good one in every question: entries are beyond it or they are not. */
const placeCodec: Codec<JournalPlace | null> = single<JournalPlace>(
  (text) => {
    const [, at = "", id = ""] = PLACE.exec(text) ?? [];
    const place = { at: Number.parseInt(at, 36), id: Number.parseInt(id, 36) };
    const isPlace = Number.isSafeInteger(place.at) && Number.isSafeInteger(place.id);
    return isPlace ? { value: place } : "stale-cursor";
  },
  ({ at, id }) => `${at.toString(36)}_${id.toString(36)}`,
);

const placeOrEndCodec: Codec<JournalStep["before"]> = {
  none: null,
  parse: (text, drop) => (text === END_CURSOR ? END_CURSOR : placeCodec.parse(text, drop)),
  write: (place) => (place === END_CURSOR ? END_CURSOR : placeCodec.write(place)),
};

/** Two fields of a form, `days.from` and `days.to`, are one parameter of an address. */
const DAYS = "days";
const DAY_FIELDS = [`${DAYS}.from`, `${DAYS}.to`] as const;

/** The question that a URL asks: junk takes the default and is named, as in the list of numbers. */
export function parseJournal<Filters>(
  codecs: JournalCodecs<Filters>,
  params: ListParameters,
): { query: JournalQuery<Filters>; dropped: readonly DroppedParameter[] } {
  const url = new GivenParameters(folded(params));
  const names = Object.keys(codecs) as (keyof Filters & string)[];
  const read = names.map((name) => [name, url.read(name, codecs[name])]);
  const filters = Object.fromEntries(read) as Filters;
  const after = url.read("after", placeCodec);
  const before = url.read("before", placeOrEndCodec);
  if (after !== null && before !== null)
    url.drop("before", placeOrEndCodec.write(before), "conflict");
  url.dropUnknown(new Set<string>([...names, "after", "before", "profile"]));
  const query = { filters, after, before: after === null ? before : null };
  return { query, dropped: url.dropped };
}

/** The one address of a question. */
export function journalHref<Filters>(
  codecs: JournalCodecs<Filters>,
  path: string,
  { filters, after, before }: JournalQuery<Filters>,
): string {
  const names = Object.keys(codecs) as (keyof Filters & string)[];
  const values: (readonly [string, string])[] = [
    ...names.map((name) => [name, codecs[name].write(filters[name])] as const),
    ["after", placeCodec.write(after)],
    ["before", placeOrEndCodec.write(before)],
  ];
  const search = values
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll("%2C", ",")}`)
    .join("&");
  return search === "" ? path : `${path}?${search}`;
}

/** Whether a plain form was sent: its address is then not the journal's own. */
export function isFromJournalForm(params: ListParameters): boolean {
  return Object.entries(params).some(
    ([name, value]) => value === "" || DAY_FIELDS.some((field) => field === name),
  );
}

function folded(params: ListParameters): ListParameters {
  const [from, to] = DAY_FIELDS.map((field) => textOf(params, field));
  const rest = Object.entries(params).filter(
    ([name]) => !DAY_FIELDS.some((field) => field === name),
  );
  const days = from === "" && to === "" ? [] : [[DAYS, `${from}..${to}`] as const];
  return Object.fromEntries([...rest, ...days]);
}

function textOf(params: ListParameters, name: string): string {
  const values = Object.hasOwn(params, name) ? [params[name]].flat() : [];
  return values.find((value) => typeof value === "string")?.trim() ?? "";
}
