import { statusCode } from "@/db/dids/projection";
import type { Reader } from "@/db/store";
import { HOUR_MS } from "@/lib/did/calendar";
import type { Stretch } from "./count-ahead";
import type { Telling } from "./tellings";

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

export interface Decisions {
  readonly action: "verification-decided" | "service-changed";
  /** Words of the event that tell a decision from a step on the way to one; none = every event. */
  readonly results: readonly string[] | null;
  /** What was told of before; `since` alone where nothing was. */
  readonly before: Telling | null;
  readonly since: Date;
  readonly until: Date;
}

const DECIDED = `
  SELECT DISTINCT h.number FROM history h INDEXED BY history_of_action
  CROSS JOIN dids d ON d.number = h.number AND d.account_id = h.account_id
  WHERE h.account_id = @accountId AND h.action = @action AND h.at > @since AND h.at <= @until
    AND (h.at > @toldAt OR h.id > @historyId) AND h.actor = 'staff'
    AND (@results IS NULL OR EXISTS (
      SELECT 1 FROM json_each(@results) r WHERE instr(h.after, ' ' || r.value || ' ') > 0))
  ORDER BY h.number`;

/** A command writes its event within that after the instant that it bears. */
const LATE_EVENT_MS = HOUR_MS;

/**
 * Numbers of the account that staff decided on: by `until` and after the telling before, or dated
 * before it and written after it, so that no decision is told twice and none is lost.
 */
export async function decidedNumbers(
  reader: Reader,
  accountId: number,
  { action, results, before, since, until }: Decisions,
): Promise<readonly string[]> {
  const late = before === null ? 0 : LATE_EVENT_MS;
  const found = reader.rows<{ number: string }>(DECIDED, {
    accountId,
    action,
    results: results === null ? null : JSON.stringify(results),
    since: since.getTime() - late,
    until: until.getTime(),
    toldAt: before?.toldAt.getTime() ?? since.getTime(),
    historyId: before?.historyId ?? 0,
  });
  return found.map(({ number }) => number);
}

function numbersOf(reader: Reader, sql: string, parameters: readonly number[]): readonly string[] {
  return reader.rows<{ number: string }>(sql, parameters).map(({ number }) => number);
}
