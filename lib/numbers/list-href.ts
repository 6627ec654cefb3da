import type { Codec } from "./list-codec";
import {
  FILTER_CODECS,
  FILTER_NAMES,
  pageCodec,
  perCodec,
  sortCodec,
  statusCodec,
} from "./list-parameters";
import { DEFAULT_LIST_QUERY, type ListFilters, type ListQuery } from "./list-query";

/** The one address of a question. What the default list would ask anyway is left out. */
export function listHref(query: ListQuery, path = "/numbers"): string {
  const values: [string, string][] = [["status", statusCodec.write(query.status)]];
  for (const name of FILTER_NAMES) values.push([name, written(query, name)]);
  values.push(...orderAndPage(query));
  const search = values
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${name}=${encoded(text)}`)
    .join("&");
  return search === "" ? path : `${path}?${search}`;
}

function written<K extends keyof ListFilters>(query: ListFilters, name: K): string {
  const codec: Codec<ListFilters[K]> = FILTER_CODECS[name];
  return codec.write(query[name]);
}

function orderAndPage(query: ListQuery): [string, string][] {
  const sort = sortCodec.write(query.sort);
  const isByCursor = query.after !== null || query.before !== null;
  return [
    ["sort", sort === sortCodec.write(DEFAULT_LIST_QUERY.sort) ? "" : sort],
    ["per", query.per === DEFAULT_LIST_QUERY.per ? "" : perCodec.write(query.per)],
    ["page", isByCursor || query.page === 1 ? "" : pageCodec.write(query.page)],
    ["after", query.after ?? ""],
    ["before", query.before ?? ""],
  ];
}

/** Readable where a URL allows it; never throws, whatever the text is made of. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD")).replaceAll("%2C", ",");
}
