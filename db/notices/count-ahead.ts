import { statusCode } from "@/db/dids/projection";
import type { Reader } from "@/db/store";
import { AGING_POOL_MS } from "@/lib/did/service-aging-pool";
import { type DidStatus, STATUSES } from "@/lib/did/status";

/** From an instant on and before another. */
export interface Stretch {
  readonly from: Date;
  readonly until: Date;
}

/** By the rule of statuses, of those with time left these renew no more, and those do. */
export const NEVER_RENEWS: readonly DidStatus[] = ["terminated", "expiring_soon"];
export const ALWAYS_RENEWS: readonly DidStatus[] = ["not_configured", "active"];
export const BY_CYCLES = STATUSES.filter(
  (status) => !NEVER_RENEWS.includes(status) && !ALWAYS_RENEWS.includes(status),
);

const IN_STRETCH = "expires_at >= @from AND expires_at < @until";
const counted = (statuses: readonly DidStatus[], which: string) => `
  (SELECT count(*) FROM dids WHERE account_id = @accountId AND ${IN_STRETCH}${which}
     AND status IN (${statuses.map(statusCode).join(", ")}))`;

/** The statuses alone tell nearly all of it, so that an index does: rows are seldom looked at. */
const ENDING = `
  SELECT ${counted(NEVER_RENEWS, "")} + ${counted(BY_CYCLES, " AND +cycles_shown = 0")} AS count`;
const RENEWING = `
  SELECT ${counted(ALWAYS_RENEWS, "")} + ${counted(BY_CYCLES, " AND +cycles_shown IS NOT 0")} AS count`;
const IN_POOL = `SELECT ${counted(["terminated"], "")} AS count`;

/** Numbers with time left whose next expiry ends them. The stretch begins after all that is settled. */
export async function countEnding(
  reader: Reader,
  accountId: number,
  stretch: Stretch,
): Promise<number> {
  return countIn(reader, ENDING, accountId, stretch);
}

/** Numbers with time left whose next expiry renews them, if the money is there. */
export async function countRenewing(
  reader: Reader,
  accountId: number,
  stretch: Stretch,
): Promise<number> {
  return countIn(reader, RENEWING, accountId, stretch);
}

/** Numbers of the aging pool that leave it then. */
export async function countLeaving(
  reader: Reader,
  accountId: number,
  { from, until }: Stretch,
): Promise<number> {
  const expired = (instant: Date) => new Date(instant.getTime() - AGING_POOL_MS);
  return countIn(reader, IN_POOL, accountId, { from: expired(from), until: expired(until) });
}

function countIn(reader: Reader, sql: string, accountId: number, { from, until }: Stretch): number {
  const parameters = { accountId, from: from.getTime(), until: until.getTime() };
  return reader.row<{ count: number }>(sql, parameters)?.count ?? 0;
}
