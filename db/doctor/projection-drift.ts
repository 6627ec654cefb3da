import { attentionSql, NEXT_DUE_SQL, statusSql } from "@/db/dids/status-sql";
import type { Reader } from "@/db/store";

interface Drifted {
  readonly number: string;
  readonly stored: string;
  readonly rule: string;
}

/** Numbers checked by one statement, so that the file is not held for long. */
const BLOCK = 50_000;

/** A number that is due keeps the status it had until that is dealt with: backlog, not drift. */
const CHECK = `
  SELECT number, status || '/' || attention || '/' || coalesce(next_due_at, '-') AS stored,
    rule_status || '/' || rule_attention || '/' || coalesce(rule_due, '-') AS rule
  FROM (SELECT number, status, attention, next_due_at, ${statusSql()} AS rule_status,
      ${attentionSql()} AS rule_attention, ${NEXT_DUE_SQL} AS rule_due
    FROM dids WHERE id > @after AND id <= @after + ${BLOCK})
  WHERE next_due_at IS NOT rule_due
    OR ((rule_due IS NULL OR rule_due > @now)
      AND (status <> rule_status OR attention <> rule_attention))
  LIMIT 100`;

/** Numbers whose stored status, reasons or due instant differ from the rule, one line each. */
export async function projectionDrift(reader: Reader, now: Date): Promise<readonly string[]> {
  const last = reader.row<{ id: number | null }>("SELECT max(id) AS id FROM dids")?.id ?? 0;
  const lines: string[] = [];
  for (let after = 0; after < last; after += BLOCK) {
    const drifted = reader.rows<Drifted>(CHECK, { after, now: now.getTime() });
    lines.push(...drifted.map(line));
  }
  return lines;
}

function line({ number, stored, rule }: Drifted): string {
  return `${number}: status/attention/due is stored as ${stored}, the rule says ${rule}`;
}
