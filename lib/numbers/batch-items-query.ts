import type { ListParameters } from "./given-parameters";
import { GivenParameters } from "./given-parameters";
import { type Codec, single, word } from "./list-codec";
import { END_CURSOR } from "./list-cursor";

/** What became of a number of a confirmed batch. */
export const ITEM_OUTCOMES = ["changed", "left-out", "not-started"] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** A page of a batch's numbers, in the order in which they were chosen. */
export interface BatchItemsQuery {
  readonly outcome: ItemOutcome | null;
  /** Place of the item that the page begins after or ends before. */
  readonly after: number | null;
  readonly before: number | typeof END_CURSOR | null;
}

const PLACE = /^[0-9]{1,9}$/;
const placeCodec: Codec<number | null> = single<number>(
  (text) => (PLACE.test(text) ? { value: Number(text) } : "stale-cursor"),
  String,
);
const outcomeCodec = word<ItemOutcome>(new Map(ITEM_OUTCOMES.map((outcome) => [outcome, outcome])));
const KNOWN = new Set(["outcome", "after", "before", "profile"]);

export function parseBatchItemsQuery(params: ListParameters) {
  const url = new GivenParameters(params);
  const outcome = url.read("outcome", outcomeCodec);
  const after = url.read("after", placeCodec);
  const before = url.read<BatchItemsQuery["before"]>("before", {
    none: null,
    parse: (text, drop) => (text === END_CURSOR ? END_CURSOR : placeCodec.parse(text, drop)),
    write: String,
  });
  url.dropUnknown(KNOWN);
  const query: BatchItemsQuery = { outcome, after, before: after === null ? before : null };
  return { query, dropped: url.dropped };
}

/** @param path of the batch, or of its file */
export function batchItemsHref(path: string, query: BatchItemsQuery): string {
  const values = [
    ["outcome", query.outcome],
    ["after", query.after],
    ["before", query.before],
  ] as const;
  const search = values.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
  return search.length === 0 ? path : `${path}?${search.join("&")}`;
}
