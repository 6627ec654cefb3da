import type { Reader } from "@/db/store";
import { HOUR_MS } from "@/lib/did/calendar";
import type { Telling } from "./tellings";

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
