import type { Reader } from "@/db/store";
import { BATCH_WRONGS } from "./batch-wrongs";

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

const VERDICTS = BATCH_WRONGS.map(({ so }, place) => `coalesce(${so}, 0) AS w${place}`).join(", ");
const ANY = BATCH_WRONGS.map((_, place) => `w${place}`).join(" OR ");

/** Batches that contradict their own items or their money, one line each. */
export async function batchDrift(reader: Reader): Promise<readonly string[]> {
  const sql = `SELECT * FROM (SELECT key, ${VERDICTS} FROM (${COUNTED})) WHERE ${ANY} LIMIT 100`;
  return reader
    .rows<Readonly<Record<string, string | number>>>(sql)
    .flatMap((row) =>
      BATCH_WRONGS.flatMap(({ what }, place) =>
        row[`w${place}`] ? [`batch ${row.key}: ${what}`] : [],
      ),
    );
}
