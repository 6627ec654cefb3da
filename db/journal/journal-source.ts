import { type Condition, condition } from "@/db/dids/condition";
import type { DayRange } from "@/lib/numbers/list-query";
import type { Between } from "./between";

/** Entries that stand together in an index, newest last. */
export interface Stretch {
  readonly index: string;
  readonly where: Condition;
}

/** From where the entries come that are asked for. */
export interface JournalSource {
  readonly table: "ledger" | "history";
  /** No entry stands in two of them. */
  readonly stretches: readonly Stretch[];
  /** What else is asked of each entry. */
  readonly rest: readonly Condition[];
  readonly days: DayRange | null;
}

/**
 * What of an index lies between two places, as ranges that it can be searched for. A place inside
 * an instant splits it off: thousands of entries of one batch share theirs.
 */
export function rangesOf({ low, high }: Between, backward: boolean): readonly Condition[] {
  const near = backward ? low : high;
  if (near.id === 0) return [condition("at >= ? AND at < ?", low.at, high.at)];
  const within = condition(`at = ? AND id ${backward ? ">" : "<"} ?`, near.at, near.id);
  const from = backward ? "at > ?" : "at >= ?";
  const beyond = condition(`${from} AND at < ?`, low.at, high.at);
  const isInside = backward ? near.at < high.at : near.at >= low.at;
  return isInside ? [within, beyond] : [beyond];
}

export interface Range {
  readonly between: Condition;
  /** Oldest first. */
  readonly backward: boolean;
}

/** One range of a stretch in order, as the index has it: nothing is sorted. */
export function walkOf(
  { table, rest }: JournalSource,
  { index, where }: Stretch,
  { between, backward }: Range,
  columns: string,
): Condition {
  const all = [where, ...rest, between];
  const direction = backward ? "" : " DESC";
  return condition(
    `SELECT ${columns} FROM ${table} INDEXED BY ${index}
     WHERE ${all.map(({ sql }) => sql).join(" AND ")}
     ORDER BY at${direction}, id${direction}`,
    ...all.flatMap(({ parameters }) => parameters),
  );
}
