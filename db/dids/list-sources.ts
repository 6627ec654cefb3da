import { folded } from "@/lib/did/folded";
import type { ListFilters, ListQuery } from "@/lib/numbers/list-query";
import { allOf, type Condition, condition, isOneOf, joined } from "./condition";
import { SORT_COLUMNS } from "./list-order";

/** A way to find few rows by an index of their own: it selects ids, some of them too many. */
export interface Source {
  readonly filter: keyof ListFilters;
  readonly ids: Condition;
  /** The ids are exactly the numbers of these sections that the filter asks for. */
  readonly isExact: boolean;
}

/** Fewest characters that the search index knows. */
const MIN_INDEXED_LENGTH = 3;
const INDEX_OF_RANGE = {
  expires: "dids_by_expiry",
  added: "dids_by_added",
  cycles: "dids_by_cycles",
  country: "dids_by_country",
  region: "dids_by_region",
} as const;

export interface Asked {
  readonly accountId: number;
  readonly query: ListQuery;
  readonly statuses: readonly number[];
  readonly conditions: ReadonlyMap<keyof ListFilters, Condition>;
}

/** Every index that a filter of this question could be answered by, the likely narrowest first. */
export function sourcesOf(asked: Asked): readonly Source[] {
  return [
    ...listedNumbers(asked),
    ...keptNumbers(asked),
    ...referred(asked),
    ...searched(asked),
    ...wanting(asked),
    ...ranged(asked),
    ...shortlySearched(asked),
  ];
}

function listedNumbers({ query }: Asked): readonly Source[] {
  if (query.numbers.length === 0) return [];
  const ids = condition(
    "SELECT d.id FROM json_each(?) AS listed CROSS JOIN dids d ON d.number = listed.value",
    JSON.stringify(query.numbers),
  );
  return [{ filter: "numbers", ids, isExact: false }];
}

function keptNumbers({ accountId, query }: Asked): readonly Source[] {
  if (query.set === null) return [];
  const ids = condition(
    `SELECT d.id FROM number_set_members m
     CROSS JOIN dids d ON d.number = m.number AND d.account_id = ? WHERE m.set_id = ?`,
    accountId,
    query.set,
  );
  return [{ filter: "set", ids, isExact: false }];
}

const INDEX_OF_REFERENCE = {
  reference: "dids_of_verification",
  order: "dids_of_order",
  address: "dids_of_address",
  identity: "dids_of_identity",
  trunk: "dids_of_trunk",
  group: "dids_of_group",
  city: "dids_of_city",
} as const;

function referred({ accountId, query, conditions }: Asked): readonly Source[] {
  const names = Object.keys(INDEX_OF_REFERENCE) as (keyof typeof INDEX_OF_REFERENCE)[];
  return names.flatMap((filter) => {
    const where = conditions.get(filter);
    if (where === undefined || query[filter] === "none") return [];
    const all = allOf([condition("d.account_id = ?", accountId), where]);
    const ids = prefixed(
      `SELECT d.id FROM dids d INDEXED BY ${INDEX_OF_REFERENCE[filter]} WHERE`,
      all,
    );
    return [{ filter, ids, isExact: false }];
  });
}

function searched({ accountId, query }: Asked): readonly Source[] {
  const words: ["number" | "description", string][] = [];
  if (query.number !== null) words.push(["number", query.number]);
  if (query.description !== null) words.push(["description", folded(query.description)]);
  return words
    .filter(([, text]) => [...text].length >= MIN_INDEXED_LENGTH)
    .map(([filter, text]) => ({
      filter,
      ids: condition(
        `SELECT rowid & 4294967295 AS id FROM did_search
         WHERE did_search MATCH ? AND rowid BETWEEN ? << 32 AND ? << 32 | 4294967295`,
        `${filter} : "${text.replaceAll('"', '""')}"`,
        accountId,
        accountId,
      ),
      isExact: query.status === null && isPlainAscii(text),
    }));
}

/** The search index folds letters once more; of these none has a second form. */
function isPlainAscii(text: string): boolean {
  return /^[\x20-\x7E]+$/.test(text);
}

/** Too short for the search index: still far fewer pages to read than the rows themselves. */
function shortlySearched(asked: Asked): readonly Source[] {
  const where = asked.conditions.get("description");
  const isShort = [...folded(asked.query.description ?? "")].length < MIN_INDEXED_LENGTH;
  if (where === undefined || !isShort) return [];
  const all = allOf([ofSections(asked.accountId, asked.statuses), where]);
  const ids = prefixed("SELECT d.id FROM dids d INDEXED BY dids_by_description WHERE", all);
  return [{ filter: "description", ids, isExact: true }];
}

function wanting({ accountId, conditions }: Asked): readonly Source[] {
  const where = conditions.get("attention");
  if (where === undefined) return [];
  const some = condition("d.account_id = ? AND d.attention <> 0", accountId);
  const ids = prefixed(
    "SELECT d.id FROM dids d INDEXED BY dids_wanting WHERE",
    allOf([some, where]),
  );
  return [{ filter: "attention", ids, isExact: false }];
}

/** Not where the walk itself runs along that index: there the rows come in order for nothing. */
function ranged(asked: Asked): readonly Source[] {
  const names = Object.keys(INDEX_OF_RANGE) as (keyof typeof INDEX_OF_RANGE)[];
  return names.flatMap((filter) => {
    const where = asked.conditions.get(filter);
    const isWalked = SORT_COLUMNS[asked.query.sort.key].index === INDEX_OF_RANGE[filter];
    if (where === undefined || isWalked) return [];
    const ids = prefixed(
      `SELECT d.id FROM dids d INDEXED BY ${INDEX_OF_RANGE[filter]} WHERE`,
      allOf([ofSections(asked.accountId, asked.statuses), where]),
    );
    return [{ filter, ids, isExact: true }];
  });
}

export function ofSections(accountId: number, statuses: readonly number[]): Condition {
  return allOf([condition("d.account_id = ?", accountId), isOneOf("d.status", statuses)]);
}

export function prefixed(start: string, rest: Condition): Condition {
  return joined([condition(start), rest], " ");
}
