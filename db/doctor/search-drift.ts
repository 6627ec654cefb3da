import type { Reader } from "@/db/store";

const MISSING = `
  SELECT number FROM dids
  WHERE (account_id << 32 | id) NOT IN (SELECT id FROM did_search_docsize) LIMIT 100`;
const SURPLUS = `
  SELECT count(*) AS count FROM did_search_docsize
  WHERE id NOT IN (SELECT account_id << 32 | id FROM dids)`;
const BLOCK = `
  SELECT (account_id << 32 | id) AS place, id, number, description_folded AS description FROM dids
  WHERE id > ? ORDER BY id LIMIT 10000`;
const FOUND = "SELECT 1 FROM did_search WHERE rowid = ? AND did_search MATCH ?";

/** Trigrams: what is shorter can't be looked up, and isn't. */
const SHORTEST = 3;

interface Indexed {
  readonly place: number;
  readonly id: number;
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

function unfindable(reader: Reader, missing: ReadonlySet<string>): readonly string[] {
  const lines: string[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const block: Indexed[] = reader.rows<Indexed>(BLOCK, [after]);
    const wrong = block.filter((it) => !missing.has(it.number) && !isFound(reader, it));
    lines.push(...wrong.map(({ number }) => `${number} is not found by its own digits and words`));
    after = block.at(-1)?.id;
  }
  return lines;
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
