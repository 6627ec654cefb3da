import type { Reader } from "@/db/store";
import type { Refusal } from "@/lib/did/decision";
import { REMARKS, type Remark } from "@/lib/did/remarks";
import { shortcomingsIn } from "@/lib/did/shortcoming-code";
import type { BatchGroup, BatchSummary } from "@/lib/numbers/batch-view";

const GROUPS = `
  SELECT coalesce(c.name, i.country_code) AS countryName, number_type AS numberType,
    monthly_minor AS monthlyMinor, count(*) AS count, sum(price_minor) AS totalMinor
  FROM batch_items i LEFT JOIN countries c ON c.code = i.country_code
  WHERE batch_id = ? AND refusal IS NULL
  GROUP BY i.country_code, number_type, monthly_minor
  ORDER BY count(*) DESC, countryName, numberType, monthlyMinor`;

/** What was foreseen of a number counts no more once it is left out. */
const LACKS = "iif(refusal = 'requirement-unmet', remarks, '')";
const REFUSALS = `
  SELECT refusal AS reason, ${LACKS} AS lacks, count(*) AS count, min(place) AS first
  FROM batch_items WHERE batch_id = ? AND refusal IS NOT NULL
  GROUP BY refusal, lacks ORDER BY count(*) DESC, first`;

/** Of each reason the first, enough to be recognized; the rest is counted. */
const SHOWN_NUMBERS = 20;
const REFUSED = `
  SELECT number FROM batch_items WHERE batch_id = ? AND refusal = ? AND ${LACKS} = ?
  ORDER BY place LIMIT ${SHOWN_NUMBERS}`;

const WHOLE = `
  SELECT count(*) AS chosen, min(expires_at) FILTER (WHERE refusal IS NULL) AS earliest,
    total(refund_minor) FILTER (WHERE refusal IS NULL) AS refundMinor,
    ${REMARKS.map((remark) => `count(*) FILTER (WHERE refusal IS NULL AND instr(',' || remarks || ',', ',${remark},')) AS "${remark}"`).join(", ")}
  FROM batch_items WHERE batch_id = ?`;

type Whole = Record<Remark, number> & {
  readonly chosen: number;
  readonly refundMinor: number;
  readonly earliest: number | null;
};

/** A batch counted from its numbers: of a draft what will happen, of a finished one what did. */
export async function summarizeBatch(reader: Reader, batchId: number): Promise<BatchSummary> {
  const whole = reader.row<Whole>(WHOLE, [batchId]);
  if (whole === undefined) throw new Error(`batch ${batchId} can't be counted`);
  const { chosen, refundMinor, earliest, ...remarks } = whole;
  const groups = reader.rows<BatchGroup>(GROUPS, [batchId]);
  const refusals = reader
    .rows<{ reason: Refusal; lacks: string; count: number }>(REFUSALS, [batchId])
    .map(({ reason, lacks, count }) => ({
      ...{ reason, count, missing: shortcomingsIn(lacks) },
      numbers: refused(reader, [batchId, reason, lacks]),
    }));
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

function refused(reader: Reader, of: readonly [number, Refusal, string]): readonly string[] {
  return reader.rows<{ number: string }>(REFUSED, of).map(({ number }) => number);
}
