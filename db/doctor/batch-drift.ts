import type { Reader } from "@/db/store";

/** Each batch with what its items say, counted in one pass, beside what is kept of them. */
const COUNTED = `
  WITH said AS (
    SELECT i.batch_id, count(*) AS items,
      count(*) FILTER (WHERE outcome = 'done') AS done,
      count(*) FILTER (WHERE outcome IS NULL) AS open,
      count(*) FILTER (WHERE outcome IS NULL AND place < w.reached) AS passed,
      count(*) FILTER (WHERE outcome = 'done' AND place >= w.reached) AS early,
      count(*) FILTER (WHERE (outcome = 'done') = (refusal IS NOT NULL) AND outcome IS NOT NULL)
        AS unreasoned,
      total(price_minor) FILTER (WHERE w.confirmed_at IS NOT NULL OR place < w.reached) AS total,
      total(price_minor) FILTER (WHERE outcome IS NOT 'done') AS unspent
    FROM batch_items i LEFT JOIN batch_work w USING (batch_id) GROUP BY i.batch_id)
  SELECT b.key, b.verb, b.state, w.batch_id IS NOT NULL AS is_long, w.source, w.chosen, w.reached,
    w.changed, w.total_minor, w.confirmed_at, w.left_users, h.id AS hold, h.closed_at,
    h.remaining_minor, coalesce(items, 0) AS items, coalesce(done, 0) AS done,
    coalesce(open, 0) AS open, coalesce(passed, 0) AS passed, coalesce(early, 0) AS early,
    coalesce(unreasoned, 0) AS unreasoned, coalesce(total, 0) AS total,
    coalesce(unspent, 0) AS unspent
  FROM batches b LEFT JOIN batch_work w ON w.batch_id = b.id LEFT JOIN holds h ON h.id = w.hold_id
    LEFT JOIN said ON said.batch_id = b.id`;

const IS_CONFIRMED = "state IN ('running', 'finished', 'stopped')";

/** What can't be of a batch and its items, as the condition that it is so. */
const WRONGS = [
  {
    what: "has other items than it says",
    so: "is_long AND items <> iif(source IS NULL, chosen, 0)",
  },
  {
    what: "says of other numbers that they were changed than its items",
    so: "is_long AND changed <> done",
  },
  {
    what: "was carried out in another order than that of its items",
    so: `is_long AND ${IS_CONFIRMED} AND early > 0`,
  },
  {
    what: "passed numbers without an outcome",
    so: `is_long AND ${IS_CONFIRMED} AND passed > 0`,
  },
  {
    what: "is finished, and has numbers without an outcome",
    so: "state = 'finished' AND (open > 0 OR is_long AND reached <> chosen)",
  },
  {
    what: "has numbers that were changed before it was confirmed",
    so: `NOT ${IS_CONFIRMED} AND done > 0`,
  },
  {
    what: "left numbers out without a reason, or changed some with one",
    so: "unreasoned > 0",
  },
  {
    what: "costs something else than its items",
    so: "is_long AND total_minor <> total",
  },
  {
    what: "holds something else than what is not carried out yet costs",
    so: "state = 'running' AND remaining_minor IS NOT unspent",
  },
  {
    what: "is over and holds money",
    so: "state IN ('finished', 'stopped') AND hold IS NOT NULL AND closed_at IS NULL",
  },
  {
    what: "runs, and is not confirmed or holds nothing",
    so: "state = 'running' AND (confirmed_at IS NULL OR hold IS NULL OR closed_at IS NOT NULL)",
  },
  {
    what: "does not say whether what it empties is deleted",
    so: "(left_users IS NOT NULL) <> (is_long AND verb = 'delete' AND state = 'finished')",
  },
] as const;

const VERDICTS = WRONGS.map(({ so }, place) => `coalesce(${so}, 0) AS w${place}`).join(", ");
const ANY = WRONGS.map((_, place) => `w${place}`).join(" OR ");

/** Batches that contradict their own items or their money, one line each. */
export async function batchDrift(reader: Reader): Promise<readonly string[]> {
  const sql = `SELECT * FROM (SELECT key, ${VERDICTS} FROM (${COUNTED})) WHERE ${ANY} LIMIT 100`;
  return reader
    .rows<Readonly<Record<string, string | number>>>(sql)
    .flatMap((row) =>
      WRONGS.flatMap(({ what }, place) => (row[`w${place}`] ? [`batch ${row.key}: ${what}`] : [])),
    );
}
