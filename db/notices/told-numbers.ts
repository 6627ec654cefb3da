import { statusCode } from "@/db/dids/projection";
import type { Reader } from "@/db/store";
import type { Stretch } from "./count-ahead";

const FAILED = `
  SELECT number FROM dids
  WHERE account_id = ? AND status = ${statusCode("terminated")} AND expires_at > ?
    AND expires_at <= ? AND service_end_cause = 'insufficient-balance' AND canceled_at IS NULL
  ORDER BY number`;

/** Numbers whose renewal could not be paid after `since` and by `until`, and that are lapsed still. */
export async function failedRenewals(
  reader: Reader,
  accountId: number,
  since: Date,
  until: Date,
): Promise<readonly string[]> {
  return numbersOf(reader, FAILED, [accountId, since.getTime(), until.getTime()]);
}

const DEADLINES = `
  SELECT number FROM dids
  WHERE account_id = ? AND registration_deadline_at >= ? AND registration_deadline_at < ?
    AND next_due_at = registration_deadline_at AND service_ended_at IS NULL
    AND activated_at IS NULL
  ORDER BY number`;

/** Numbers that are removed then unless somebody registers them. */
export async function registrationDeadlines(
  reader: Reader,
  accountId: number,
  { from, until }: Stretch,
): Promise<readonly string[]> {
  return numbersOf(reader, DEADLINES, [accountId, from.getTime(), until.getTime()]);
}

function numbersOf(reader: Reader, sql: string, parameters: readonly number[]): readonly string[] {
  return reader.rows<{ number: string }>(sql, parameters).map(({ number }) => number);
}
