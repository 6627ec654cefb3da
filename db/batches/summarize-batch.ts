import type { Reader } from "@/db/store";
import type { Refusal } from "@/lib/did/decision";
import { REMARKS, type Remark } from "@/lib/did/remarks";
import { shortcomingsIn } from "@/lib/did/shortcoming-code";
import type { BatchGroup, BatchSummary } from "@/lib/numbers/batch-view";

/** Will be changed, or was; of one that was stopped only what was reached. */
const OF_ALL = { changes: "refusal IS NULL", isLeft: "refusal IS NOT NULL" };
const OF_REACHED = {
  changes: "outcome = 'done'",
  isLeft: "refusal IS NOT NULL AND outcome = 'skipped'",
};

const groupsOf = (changes: string) => `
  SELECT coalesce(c.name, i.country_code) AS countryName, number_type AS numberType,
    monthly_minor AS monthlyMinor, count(*) AS count, sum(price_minor) AS totalMinor
  FROM batch_items i LEFT JOIN countries c ON c.code = i.country_code
  WHERE batch_id = ? AND ${changes}
  GROUP BY i.country_code, number_type, monthly_minor
  ORDER BY count(*) DESC, countryName, numberType, monthlyMinor`;

/** What was foreseen of a number counts no more once it is left out. */
const LACKS = "iif(refusal = 'requirement-unmet', remarks, '')";
const refusalsOf = (isLeft: string) => `
  SELECT refusal AS reason, ${LACKS} AS lacks, count(*) AS count, min(place) AS first
  FROM batch_items WHERE batch_id = ? AND ${isLeft}
  GROUP BY refusal, lacks ORDER BY count(*) DESC, first`;

/** Of each reason the first, enough to be recognized; the rest is counted. */
const SHOWN_NUMBERS = 20;
const refusedBy = (isLeft: string) => `
  SELECT number FROM batch_items
  WHERE batch_id = ? AND ${isLeft} AND refusal = ? AND ${LACKS} = ?
  ORDER BY place LIMIT ${SHOWN_NUMBERS}`;

const wholeOf = (changes: string) => `
  SELECT count(*) AS chosen, min(expires_at) FILTER (WHERE ${changes}) AS earliest,
    total(refund_minor) FILTER (WHERE ${changes}) AS refundMinor,
    ${REMARKS.map((remark) => `count(*) FILTER (WHERE ${changes} AND instr(',' || remarks || ',', ',${remark},')) AS "${remark}"`).join(", ")}
  FROM batch_items WHERE batch_id = ?`;

type Whole = Record<Remark, number> & {
  readonly chosen: number;
  readonly refundMinor: number;
  readonly earliest: number | null;
};

/** A batch counted from its numbers: of a draft what will happen, of an ended one what did. */
export async function summarizeBatch(
  reader: Reader,
  batchId: number,
  isStopped = false,
): Promise<BatchSummary> {
  const { changes, isLeft } = isStopped ? OF_REACHED : OF_ALL;
  const whole = reader.row<Whole>(wholeOf(changes), [batchId]);
  if (whole === undefined) throw new Error(`batch ${batchId} can't be counted`);
  const { chosen, refundMinor, earliest, ...remarks } = whole;
  const groups = reader.rows<BatchGroup>(groupsOf(changes), [batchId]);
  const refusals = reader
    .rows<{ reason: Refusal; lacks: string; count: number }>(refusalsOf(isLeft), [batchId])
    .map(({ reason, lacks, count }) => {
      const named = reader.rows<{ number: string }>(refusedBy(isLeft), [batchId, reason, lacks]);
      const numbers = named.map(({ number }) => number);
      return { reason, count, missing: shortcomingsIn(lacks), numbers };
    });
  return {
    chosen,
    changed: groups.reduce((sum, group) => sum + group.count, 0),
    refundMinor,
    totalMinor: groups.reduce((sum, group) => sum + group.totalMinor, 0),
    groups,
    refusals,
    remarks,
    earliestExpiry: earliest === null ? null : new Date(earliest),
  };
}
