import { type Condition, condition, joined } from "@/db/dids/condition";
import type { Reader } from "@/db/store";
import type { JournalPlace } from "@/lib/numbers/journal";
import type { Between } from "./between";
import { type JournalSource, rangesOf, walkOf } from "./journal-source";

export interface JournalWalk extends Between {
  /** Oldest first. */
  readonly backward: boolean;
  readonly limit: number;
}

/** The next places of a walk, at any depth as quick as at its beginning. */
export function readPlaces(
  reader: Reader,
  source: JournalSource,
  walk: JournalWalk,
): readonly JournalPlace[] {
  const { sql, parameters } = merged(source, walk);
  return reader.rows<JournalPlace>(sql, parameters);
}

/** Several ranges are each walked as far as all of them together could be. */
function merged(source: JournalSource, walk: JournalWalk): Condition {
  const { backward, limit } = walk;
  const ranges = rangesOf(walk, backward);
  const each = source.stretches.flatMap((stretch) =>
    ranges.map((between) => {
      const { sql, parameters } = walkOf(source, stretch, { between, backward }, "at, id");
      return condition(`${sql} LIMIT ?`, ...parameters, limit);
    }),
  );
  const [only] = each;
  if (only !== undefined && each.length === 1) return only;
  const wrapped = each.map(({ sql, parameters }) =>
    condition(`SELECT * FROM (${sql})`, ...parameters),
  );
  const { sql, parameters } = joined(wrapped, " UNION ALL ");
  const direction = backward ? "" : " DESC";
  return condition(
    `SELECT at, id FROM (${sql}) ORDER BY at${direction}, id${direction} LIMIT ?`,
    ...parameters,
    limit,
  );
}
