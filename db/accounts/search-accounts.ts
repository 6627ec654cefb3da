import { pageAt } from "@/db/page-at";
import type { Reader } from "@/db/store";
import { folded } from "@/lib/did/folded";

export interface AccountRow {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
  readonly members: number;
  readonly numbers: number;
  readonly balanceMinor: number;
  /** `null` = postpaid. */
  readonly creditLimitMinor: number | null;
  readonly createdAt: Date;
  readonly disabled: boolean;
  readonly closed: boolean;
}

export interface AccountsPage {
  readonly rows: readonly AccountRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const PER_PAGE = 50;

const NAMES = "SELECT id, name FROM accounts ORDER BY closed_at IS NOT NULL, name, id";
const ACCOUNTS = `
  SELECT a.id, a.name, a.currency, a.created_at AS createdAt, a.disabled_at IS NOT NULL AS disabled,
    a.closed_at IS NOT NULL AS closed,
    a.credit_limit_minor AS creditLimitMinor,
    (SELECT count(*) FROM people WHERE account_id = a.id AND disabled_at IS NULL) AS members,
    (SELECT coalesce(sum(count), 0) FROM section_counts WHERE account_id = a.id) AS numbers,
    coalesce((SELECT balance_minor FROM account_balances WHERE account_id = a.id), 0)
      AS balanceMinor
  FROM json_each(?) AS place CROSS JOIN accounts a ON a.id = place.value ORDER BY place.key`;

/** Accounts by name, the closed last, whose name contains a text, in any script and case; for staff alone. */
export async function searchAccounts(
  reader: Reader,
  text: string,
  page: number,
): Promise<AccountsPage> {
  const sought = folded(text);
  const found = reader
    .rows<{ id: number; name: string }>(NAMES)
    .filter(({ name }) => folded(name).includes(sought))
    .map(({ id }) => id);
  const { page: shown, pages, offset } = pageAt(page, found.length, PER_PAGE);
  const ids = found.slice(offset, offset + PER_PAGE);
  type Row = Omit<AccountRow, "createdAt" | "disabled" | "closed"> & {
    createdAt: number;
    disabled: number;
    closed: number;
  };
  const rows = reader.rows<Row>(ACCOUNTS, [JSON.stringify(ids)]).map((row) => ({
    ...row,
    createdAt: new Date(row.createdAt),
    disabled: row.disabled === 1,
    closed: row.closed === 1,
  }));
  return { rows, total: found.length, page: shown, pages };
}
