import { foldForm } from "./fold-form";
import type { Codec, Drop, DropReason } from "./list-codec";
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

/** Something of the URL that the list does not answer, and why; the page says so. */
export interface DroppedParameter {
  readonly name: string;
  /** What was given, cut where it is long and with what can't be shown replaced. */
  readonly value: string;
  readonly reason: DropReason;
}

export type ListParameters = Readonly<Record<string, string | string[] | undefined>>;

/** Read elsewhere on the same address: no business of the list, and no mistake either. */
const PARAMETERS_OF_OTHERS = new Set(["profile", "select", "batch"]);
const OWN_PARAMETERS = new Set<string>([
  ...FILTER_NAMES,
  "status",
  "sort",
  "per",
  "page",
  "after",
  "before",
]);
/** Longest value that is looked at: 500 numbers with blanks and signs between fit. */
const MAX_VALUE_LENGTH = 10_000;
const MAX_SHOWN_LENGTH = 60;
const MAX_DROPPED = 20;

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
  url.dropUnknown();
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

/** Reads only its own string properties, by names of our own: "__proto__" is a stranger here. */
class GivenParameters {
  readonly dropped: DroppedParameter[] = [];
  readonly #params: ListParameters;

  constructor(params: ListParameters) {
    this.#params = params;
  }

  read<T>(name: string, codec: Codec<T>): T {
    const text = this.#first(name);
    if (text === null) return codec.none;
    const leaveOut: Drop = (reason, piece) => this.drop(name, piece ?? text, reason);
    if (text.length <= MAX_VALUE_LENGTH) return codec.parse(text, leaveOut);
    leaveOut("too-long");
    return codec.none;
  }

  drop(name: string, value: string, reason: DropReason) {
    if (this.dropped.length >= MAX_DROPPED) return;
    this.dropped.push({ name: shown(name), value: shown(value), reason });
  }

  dropUnknown() {
    for (const [name, value] of Object.entries(this.#params)) {
      if (OWN_PARAMETERS.has(name) || PARAMETERS_OF_OTHERS.has(name)) continue;
      const given = [value].flat().find((text) => typeof text === "string") ?? "";
      this.drop(name, given, "unknown-parameter");
    }
  }

  #first(name: string): string | null {
    if (!Object.hasOwn(this.#params, name)) return null;
    const given = [this.#params[name]].flat().filter((value) => typeof value === "string");
    const [first, ...more] = given.map((value) => value.trim()).filter((value) => value !== "");
    for (const other of more) if (other !== first) this.drop(name, other, "repeated");
    return first ?? null;
  }
}

/** Fit to be said back: short, whole characters only, nothing invisible. */
function shown(text: string): string {
  const start = text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
  return start.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\uFFFD");
}
