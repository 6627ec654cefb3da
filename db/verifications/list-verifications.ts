import { spellings } from "@/db/filter-options/spellings";
import { pageAt } from "@/db/page-at";
import type { Reader } from "@/db/store";
import type {
  VerificationLine,
  VerificationPage,
  VerificationQuery,
} from "@/lib/numbers/verification-query";

const PER_PAGE = 25;
const STATUS = { pending: "pending", active: "approved", rejected: "rejected" } as const;

const FROM = `
  FROM verifications v
  JOIN accounts account ON account.id = v.account_id
  LEFT JOIN identities identity ON identity.id = v.identity_id
  WHERE (:accountId IS NULL OR v.account_id = :accountId)
    AND (:status IS NULL OR v.status = :status)
    AND (:accountId IS NOT NULL OR :status IS NOT 'pending' OR account.closed_at IS NULL)
    AND (v.reference LIKE :typed ESCAPE '\\' OR identity.name LIKE :typed ESCAPE '\\'
      OR v.reference LIKE :upper ESCAPE '\\' OR identity.name LIKE :lower ESCAPE '\\'
      OR identity.name LIKE :upper ESCAPE '\\' OR identity.name LIKE :title ESCAPE '\\')`;

const COLUMNS = `
  v.reference, v.status, v.submitted_at AS submittedAt, v.decided_at AS decidedAt,
  v.revoked_at AS revokedAt, identity.name AS identityName, account.name AS accountName,
  (SELECT count(*) FROM dids WHERE account_id = v.account_id AND verification_id = v.id) AS numbers,
  (SELECT country_code FROM dids WHERE account_id = v.account_id AND verification_id = v.id LIMIT 1)
    AS countryCode`;

type Instants = "submittedAt" | "decidedAt" | "revokedAt";
type Line = Omit<VerificationLine, Instants> & {
  readonly submittedAt: number;
  readonly decidedAt: number | null;
  readonly revokedAt: number | null;
};

/**
 * Of one account, or of all (`null`, for staff). What waits stands oldest first, the rest newest.
 * Nobody waits for a verification of an account that is closed.
 */
export async function listVerifications(
  reader: Reader,
  accountId: number | null,
  query: VerificationQuery,
): Promise<VerificationPage> {
  const status = query.status === null ? null : STATUS[query.status];
  const asked = { accountId, status, ...spellings(query.find) };
  const total =
    reader.row<{ total: number }>(`SELECT count(*) AS total ${FROM}`, asked)?.total ?? 0;
  const { page, pages, offset } = pageAt(query.page, total, PER_PAGE);
  const order = status === "pending" ? "ASC" : "DESC";
  const lines = reader.rows<Line>(
    `SELECT line.*, country.name AS countryName
     FROM (SELECT ${COLUMNS}, v.id ${FROM}
       ORDER BY v.submitted_at ${order}, v.id ${order} LIMIT ${PER_PAGE} OFFSET :offset) AS line
     LEFT JOIN countries country ON country.code = line.countryCode
     ORDER BY line.submittedAt ${order}, line.id ${order}`,
    { ...asked, offset },
  );
  return { lines: lines.map(lineOf), total, page, pages };
}

/** The reference that has waited longest, of any account that is not closed. */
export async function oldestPending(reader: Reader): Promise<string | null> {
  const sql = `SELECT reference FROM verifications WHERE status = 'pending'
      AND NOT EXISTS (SELECT 1 FROM accounts WHERE id = account_id AND closed_at IS NOT NULL)
    ORDER BY submitted_at, id LIMIT 1`;
  return reader.row<{ reference: string }>(sql)?.reference ?? null;
}

function lineOf(line: Line): VerificationLine {
  const instant = (at: number | null) => (at === null ? null : new Date(at));
  return {
    ...line,
    submittedAt: new Date(line.submittedAt),
    decidedAt: instant(line.decidedAt),
    revokedAt: instant(line.revokedAt),
  };
}
