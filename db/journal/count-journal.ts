import { type Condition, condition, joined } from "@/db/dids/condition";
import type { Reader } from "@/db/store";
import { betweenDays } from "./between";
import { type JournalSource, rangesOf, type Stretch, walkOf } from "./journal-source";

/** Totals stop here, as those of the list of numbers do. */
const COUNTED_UP_TO = 20_000;

/** Entries that are looked through for a total where no index answers the whole question. */
const LOOKED_THROUGH = 100_000;

export interface Counted {
  readonly count: number;
  /** There are, or may be, more than `count`. */
  readonly capped: boolean;
}

/**
 * How many entries a question asks for, the newest first, as far as a total goes; with sums over
 * them, which are of at least as many as were counted.
 * @param sums SQL of each sum by its name
 */
export function countJournal<Sums extends string>(
  reader: Reader,
  source: JournalSource,
  sums: Readonly<Record<Sums, string>>,
): Counted & Readonly<Record<Sums, number>> {
  const limit = source.rest.length === 0 ? COUNTED_UP_TO + 1 : LOOKED_THROUGH;
  const rows = joined(
    source.stretches.map((stretch) => rowsOf(source, stretch, limit)),
    " UNION ALL ",
  );
  const names = Object.keys(sums) as Sums[];
  const columns = names.map((name) => `coalesce(sum(${sums[name]}), 0) AS "${name}"`);
  const counts = "count(*) FILTER (WHERE asked) AS count, count(*) AS looked";
  const sql = `SELECT ${[counts, ...columns].join(", ")} FROM (${rows.sql})`;
  const found = reader.row<{ count: number; looked: number } & Record<Sums, number>>(
    sql,
    rows.parameters,
  );
  if (found === undefined) throw new Error("nothing was counted");
  const { count, looked, ...rest } = found;
  const isCut = count > COUNTED_UP_TO || (source.rest.length > 0 && looked >= limit);
  const total = { count: Math.min(count, COUNTED_UP_TO), capped: isCut };
  return { ...total, ...(rest as unknown as Record<Sums, number>) };
}

/** Entries of a stretch, each with whether it is asked for. */
function rowsOf(source: JournalSource, stretch: Stretch, limit: number): Condition {
  const amount = source.table === "ledger" ? "amount_minor" : "0 AS amount_minor";
  const asked = joined([condition("TRUE"), ...source.rest], " AND ");
  const columns = `${amount}, (${asked.sql}) AS asked`;
  const days = rangesOf(betweenDays(source.days), false).map((between) =>
    walkOf({ ...source, rest: [] }, stretch, { between, backward: false }, columns),
  );
  const { sql, parameters } = joined(days, " UNION ALL ");
  return condition(`SELECT * FROM (${sql} LIMIT ?)`, ...asked.parameters, ...parameters, limit);
}
