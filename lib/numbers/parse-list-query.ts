import { foldForm } from "./fold-form";
import { type DroppedParameter, GivenParameters, type ListParameters } from "./given-parameters";
import type { Codec } from "./list-codec";
import { decodeCursor, END_CURSOR } from "./list-cursor";
import {
  FILTER_CODECS,
  FILTER_NAMES,
  pageCodec,
  perCodec,
  sortCodec,
  statusCodec,
} from "./list-parameters";
import { DEFAULT_LIST_QUERY, type ListFilters, type ListQuery } from "./list-query";

/** Read elsewhere on the same address: no business of the list, and no mistake either. */
const PARAMETERS_OF_OTHERS = ["profile", "select", "batch"];
const KNOWN_PARAMETERS = new Set<string>([
  ...PARAMETERS_OF_OTHERS,
  ...FILTER_NAMES,
  "status",
  "sort",
  "per",
  "page",
  "after",
  "before",
]);

/**
 * The question that a URL asks. Any URL is a good one: junk takes the default and is named,
 * an empty value (which a plain form sends) is none, and of one given twice the first counts;
 * what takes several values may be given once for each.
 */
export function parseListQuery(params: ListParameters): {
  query: ListQuery;
  dropped: readonly DroppedParameter[];
} {
  const url = new GivenParameters(foldForm(params));
  const filters = Object.fromEntries(
    FILTER_NAMES.map((name) => [name, url.read(name, FILTER_CODECS[name] as Codec<unknown>)]),
  ) as unknown as ListFilters;
  const question: ListQuery = {
    ...DEFAULT_LIST_QUERY,
    ...filters,
    status: url.read("status", statusCodec),
    sort: url.read("sort", sortCodec) ?? DEFAULT_LIST_QUERY.sort,
    per: url.read("per", perCodec) ?? DEFAULT_LIST_QUERY.per,
  };
  const query = { ...question, ...placeOf(url, question) };
  url.dropUnknown(KNOWN_PARAMETERS);
  return { query, dropped: url.dropped };
}

/** A cursor wins over a page number, and the way forward over the way back. */
function placeOf(
  url: GivenParameters,
  question: ListQuery,
): Pick<ListQuery, "page" | "after" | "before"> {
  const page = url.read("page", pageCodec);
  const after = url.read("after", cursorCodec(question, false));
  const before = url.read("before", cursorCodec(question, true));
  if (after === null && before === null) return { page: page ?? 1, after, before };
  if (page !== null && page !== 1) url.drop("page", String(page), "conflict");
  if (after !== null && before !== null) url.drop("before", before, "conflict");
  return { page: 1, after, before: after === null ? before : null };
}

function cursorCodec(question: ListQuery, mayBeEnd: boolean): Codec<string | null> {
  const isGood = (cursor: string) =>
    (mayBeEnd && cursor === END_CURSOR) || decodeCursor(question, cursor) !== null;
  return {
    none: null,
    parse: (text, drop) => {
      if (isGood(text)) return text;
      drop("stale-cursor");
      return null;
    },
    write: (cursor) => cursor ?? "",
  };
}
