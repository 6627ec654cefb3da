import { statusCode } from "@/db/dids/projection";
import { moneyOf } from "@/db/ledger/money-of";
import { OPEN_STATES } from "@/db/services/requests-to-end";
import type { Reader } from "@/db/store";

/** What an account has at an instant that closing it would end. */
export interface ClosingLosses {
  readonly currency: string;
  readonly balanceMinor: number;
  readonly members: number;
  /** All numbers that it holds. */
  readonly numbers: number;
  /** Those that have service now. */
  readonly served: number;
  /** Service time that is paid for: how many numbers have some, and how far the last one reaches. */
  readonly paid: { readonly numbers: number; readonly until: Date | null };
  /** Numbers that wait for a registration or a port-in: they leave at once. */
  readonly leaving: number;
  /** Service requests that wait, for staff or for the customer. */
  readonly requests: number;
  /** Drawn up and not confirmed. */
  readonly drafts: number;
  /** Batches that are confirmed, and not done yet. */
  readonly running: number;
}

const PORTING = statusCode("porting");
const AWAITING = statusCode("awaiting_registration");
const PAID = `
  SELECT count(*) AS numbers, max(expires_at) AS until FROM dids
  WHERE account_id = ? AND status BETWEEN 1 AND 7 AND expires_at > ?`;
const COUNTS = `
  SELECT
    (SELECT count(*) FROM people WHERE account_id = :account AND disabled_at IS NULL) AS members,
    (SELECT coalesce(sum(count), 0) FROM section_counts WHERE account_id = :account) AS numbers,
    (SELECT coalesce(sum(count), 0) FROM section_counts
      WHERE account_id = :account AND status > ${AWAITING}) AS served,
    (SELECT coalesce(sum(count), 0) FROM section_counts
      WHERE account_id = :account AND status IN (${PORTING}, ${AWAITING})) AS leaving,
    (SELECT count(*) FROM service_requests WHERE account_id = :account
      AND status IN (SELECT value FROM json_each(:open))) AS requests,
    (SELECT count(*) FROM batches WHERE account_id = :account AND state = 'draft') AS drafts,
    (SELECT count(*) FROM batches WHERE account_id = :account AND state = 'running') AS running`;

type Counts = Omit<ClosingLosses, "currency" | "balanceMinor" | "paid">;

export async function closingLosses(
  reader: Reader,
  accountId: number,
  now: Date,
): Promise<ClosingLosses> {
  const { currency, balanceMinor } = await moneyOf(reader, accountId);
  const counts = reader.row<Counts>(COUNTS, {
    account: accountId,
    open: JSON.stringify(OPEN_STATES),
  });
  if (counts === undefined) throw new Error(`there is no account ${accountId}`);
  const asked = [accountId, now.getTime()];
  const paid = reader.row<{ numbers: number; until: number | null }>(PAID, asked);
  const until = paid?.until ?? null;
  return {
    currency,
    balanceMinor,
    ...counts,
    paid: { numbers: paid?.numbers ?? 0, until: until === null ? null : new Date(until) },
  };
}
