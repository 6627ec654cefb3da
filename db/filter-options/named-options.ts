import type { Reader } from "@/db/store";
import { type FilterOption, type FilterOptions, MAX_OPTIONS } from "@/lib/numbers/filter-options";
import { spellings } from "./spellings";

/** Which choices: those whose name contains a text, and the chosen one in any case. */
export interface OptionsAsked {
  readonly containing: string;
  readonly chosen: number | null;
}

/** Where choices come from: SQL that selects `id` and `name`, and what it needs. */
export interface OptionSource {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Where the chosen one is named when it is none of these. */
  readonly chosenSql?: string;
}

const BY_NAME = new Intl.Collator("en", { numeric: true }).compare;

/** At most MAX_OPTIONS by name; the order of letters is a reader's and not the database's. */
export function namedOptions(
  reader: Reader,
  { sql, parameters, chosenSql = sql }: OptionSource,
  { containing, chosen }: OptionsAsked,
): FilterOptions {
  const found = reader.rows<FilterOption>(
    `SELECT id, name FROM (${sql})
     WHERE name LIKE :typed ESCAPE '\\' OR name LIKE :lower ESCAPE '\\'
       OR name LIKE :upper ESCAPE '\\' OR name LIKE :title ESCAPE '\\'
     ORDER BY name, id LIMIT ${MAX_OPTIONS + 1}`,
    { ...parameters, ...spellings(containing.trim()) },
  );
  const options = found.slice(0, MAX_OPTIONS);
  if (chosen !== null && !options.some(({ id }) => id === chosen)) {
    const asked = { ...parameters, chosen };
    options.push(
      ...reader.rows<FilterOption>(`SELECT id, name FROM (${chosenSql}) WHERE id = :chosen`, asked),
    );
  }
  return {
    options: options.sort((one, other) => BY_NAME(one.name, other.name) || one.id - other.id),
    isCut: found.length > MAX_OPTIONS,
  };
}
