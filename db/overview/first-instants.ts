import { statusCode } from "@/db/dids/projection";
import type { Reader } from "@/db/store";

/** By when the first of a kind must be seen to; `null` where there is none. */
export interface FirstInstants {
  /** Expiry of the first number that has no cycles left. */
  readonly notRenewing: Date | null;
  /** Expiry of the lapsed number that leaves the aging pool first. */
  readonly lapsed: Date | null;
}

const FIRST_NOT_RENEWING = `
  SELECT min(expires_at) AS at FROM dids WHERE account_id = ? AND status = ?`;
const FIRST_LAPSED = `
  SELECT expires_at AS at FROM dids
  WHERE account_id = ? AND status = ? AND expires_at IS NOT NULL AND canceled_at IS NULL
  ORDER BY expires_at LIMIT 1`;

/** The nearest instants of an account that somebody would regret to miss. */
export async function firstInstants(reader: Reader, accountId: number): Promise<FirstInstants> {
  const instantOf = (sql: string, status: number) => {
    const found = reader.row<{ at: number | null }>(sql, [accountId, status])?.at ?? null;
    return found === null ? null : new Date(found);
  };
  return {
    notRenewing: instantOf(FIRST_NOT_RENEWING, statusCode("expiring_soon")),
    lapsed: instantOf(FIRST_LAPSED, statusCode("terminated")),
  };
}
