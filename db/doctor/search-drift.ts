import type { Reader } from "@/db/store";

const MISSING = `
  SELECT number FROM dids
  WHERE (account_id << 32 | id) NOT IN (SELECT id FROM did_search_docsize) LIMIT 100`;
const SURPLUS = `
  SELECT count(*) AS count FROM did_search_docsize
  WHERE id NOT IN (SELECT account_id << 32 | id FROM dids)`;
const SPREAD = `
  SELECT (account_id << 32 | id) AS place, number, description_folded AS description FROM dids
  WHERE id % max(1, (SELECT max(id) FROM dids) / 2000) = 0`;
const FOUND = "SELECT 1 FROM did_search WHERE rowid = ? AND did_search MATCH ?";

/** Trigrams: what is shorter can't be looked up, and isn't. */
const SHORTEST = 3;

interface Indexed {
  readonly place: number;
  readonly number: string;
  readonly description: string | null;
}

/** Numbers that a search would miss, or find by what they no longer say, one line each. */
export async function searchDrift(reader: Reader): Promise<readonly string[]> {
  const missing = reader.rows<{ number: string }>(MISSING).map(({ number }) => number);
  const surplus = reader.row<{ count: number }>(SURPLUS)?.count ?? 0;
  return [
    ...missing.map((number) => `${number} is missing from the search index`),
    ...(surplus === 0 ? [] : [`the search index holds ${surplus} numbers that are gone`]),
    ...unfindable(reader, new Set(missing)),
  ];
}

/** Asked of some two thousand numbers, evenly spread: asking for each would take minutes. */
function unfindable(reader: Reader, missing: ReadonlySet<string>): readonly string[] {
  return reader
    .rows<Indexed>(SPREAD)
    .filter((it) => !missing.has(it.number) && !isFound(reader, it))
    .map(({ number }) => `${number} is not found by its own digits and words`);
}

function isFound(reader: Reader, { place, number, description }: Indexed): boolean {
  const words = [...(description ?? "")].length >= SHORTEST ? description : null;
  const question = [`number : ${quoted(number)}`, words && `description : ${quoted(words)}`];
  const match = question.filter((part) => part !== null && part !== "").join(" AND ");
  return reader.row(FOUND, [place, match]) !== undefined;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
