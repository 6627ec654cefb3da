import { statusCode } from "@/db/dids/projection";
import { ALWAYS_RENEWS, BY_CYCLES, NEVER_RENEWS, type Stretch } from "@/db/notices/count-ahead";
import type { Reader } from "@/db/store";
import { DAY_MS } from "@/lib/did/calendar";
import { AGING_POOL_MS } from "@/lib/did/service-aging-pool";
import type { DidStatus } from "@/lib/did/status";
import type { CalendarDay, CalendarKind } from "@/lib/numbers/icalendar";

const branch = (kind: CalendarKind, statuses: readonly DidStatus[], which = "") => `
  SELECT expires_at / ${DAY_MS} AS day, '${kind}' AS kind, count(*) AS count FROM dids
  WHERE account_id = @accountId AND status IN (${statuses.map(statusCode).join(", ")})
    AND expires_at >= @from AND expires_at < @until${which}
  GROUP BY 1`;

const AHEAD = `
  SELECT day, kind, sum(count) AS count FROM (
    ${branch("end", NEVER_RENEWS)} UNION ALL ${branch("end", BY_CYCLES, " AND +cycles_shown = 0")}
    UNION ALL ${branch("renew", ALWAYS_RENEWS)}
    UNION ALL ${branch("renew", BY_CYCLES, " AND +cycles_shown IS NOT 0")})
  GROUP BY 1, 2 ORDER BY 1, 2`;
const LEAVING = `${branch("leave", ["terminated"], " AND expires_at <= @now")} ORDER BY 1`;

interface Counted {
  readonly day: number;
  readonly kind: CalendarKind;
  readonly count: number;
}

/** How many numbers end, renew and leave the pool that they are in, on each day of a stretch ahead. */
export async function daysAhead(
  reader: Reader,
  accountId: number,
  { from, until }: Stretch,
  now: Date,
): Promise<readonly CalendarDay[]> {
  const range = (earlier: number) => ({
    accountId,
    from: from.getTime() - earlier,
    until: until.getTime() - earlier,
  });
  const ahead = reader.rows<Counted>(AHEAD, range(0)).map((row) => dayOf(row, 0));
  const inPool = { ...range(AGING_POOL_MS), now: now.getTime() };
  const leaving = reader.rows<Counted>(LEAVING, inPool);
  return [...ahead, ...leaving.map((row) => dayOf(row, AGING_POOL_MS))];
}

function dayOf({ day, kind, count }: Counted, later: number): CalendarDay {
  return { kind, count, day: new Date(day * DAY_MS + later) };
}
