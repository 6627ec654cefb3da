import type { Reader } from "@/db/store";
import type { JournalPage, JournalPlace, JournalStep } from "@/lib/numbers/journal";
import { END_CURSOR } from "@/lib/numbers/list-cursor";
import { betweenDays, earlierPlace, laterPlace } from "./between";
import type { JournalSource } from "./journal-source";
import { readPlaces } from "./read-places";

const ENTRIES_PER_PAGE = 50;
/** One more tells whether there is another page. */
const limit = ENTRIES_PER_PAGE + 1;

/** The places of one page, newest first, and where its neighbours begin. */
export function readPage(
  reader: Reader,
  source: JournalSource,
  { after, before }: JournalStep,
): JournalPage<JournalPlace> {
  return before === null ? pageAfter(reader, source, after) : pageBefore(reader, source, before);
}

function pageAfter(reader: Reader, source: JournalSource, after: JournalStep["after"]) {
  const { low, high } = betweenDays(source.days);
  const from = after === null ? high : earlierPlace(after, high);
  const places = readPlaces(reader, source, { low, high: from, backward: false, limit });
  const entries = places.slice(0, ENTRIES_PER_PAGE);
  const [first = null] = entries;
  const hasMore = places.length > ENTRIES_PER_PAGE;
  return {
    entries,
    previous: after === null ? null : first,
    next: hasMore ? (entries.at(-1) ?? null) : null,
  };
}

function pageBefore(
  reader: Reader,
  source: JournalSource,
  before: NonNullable<JournalStep["before"]>,
) {
  const { low, high } = betweenDays(source.days);
  const from = before === END_CURSOR ? low : laterPlace(before, low);
  const places = readPlaces(reader, source, { low: from, high, backward: true, limit });
  const entries = places.slice(0, ENTRIES_PER_PAGE).reverse();
  const [first = null] = entries;
  const hasMore = places.length > ENTRIES_PER_PAGE;
  return {
    entries,
    previous: hasMore ? first : null,
    next: before === END_CURSOR ? null : (entries.at(-1) ?? null),
  };
}
