import { spellings } from "@/db/filter-options/spellings";
import { pageAt } from "@/db/page-at";
import type { Reader } from "@/db/store";
import type { IdentityPage, IdentityQuery } from "@/lib/numbers/identity-query";
import { IDENTITY_COLUMNS, type IdentityRecord, identityOf } from "./identity-record";

const PER_PAGE = 25;

const WHERE = `
  i.account_id = :accountId AND i.replaced_at IS NULL
  AND (i.archived_at IS NOT NULL) = :archived AND (:kind = '' OR i.kind = :kind)
  AND (i.name LIKE :typed ESCAPE '\\' OR i.name LIKE :lower ESCAPE '\\'
    OR i.name LIKE :upper ESCAPE '\\' OR i.name LIKE :title ESCAPE '\\')`;
const VERSIONS =
  "SELECT id FROM identities WHERE id = COALESCE(i.root_id, i.id) OR root_id = COALESCE(i.root_id, i.id)";

const LIST = `
  SELECT ${IDENTITY_COLUMNS},
    (SELECT count(*) FROM addresses WHERE identity_id = COALESCE(i.root_id, i.id)
      AND replaced_at IS NULL AND archived_at IS NULL) AS addresses,
    (SELECT count(*) FROM documents WHERE identity_id = COALESCE(i.root_id, i.id)) AS documents,
    (SELECT count(*) FROM dids WHERE account_id = i.account_id AND identity_id IN (${VERSIONS}))
      AS numbers
  FROM identities i WHERE ${WHERE}
  ORDER BY i.name, i.id LIMIT ${PER_PAGE} OFFSET :offset`;

type Line = IdentityRecord &
  Pick<IdentityPage["lines"][number], "addresses" | "documents" | "numbers">;

/** The newest versions of the account's identities by name; a page past the last is the last. */
export async function listIdentities(
  reader: Reader,
  accountId: number,
  query: IdentityQuery,
): Promise<IdentityPage> {
  const asked = {
    accountId,
    archived: query.archived === null ? 0 : 1,
    kind: query.kind ?? "",
    ...spellings(query.name),
  };
  const counted = `SELECT count(*) AS total FROM identities i WHERE ${WHERE}`;
  const total = reader.row<{ total: number }>(counted, asked)?.total ?? 0;
  const { page, pages, offset } = pageAt(query.page, total, PER_PAGE);
  const lines = reader.rows<Line>(LIST, { ...asked, offset });
  return {
    lines: lines.map((line) => ({ ...line, ...identityOf(line) })),
    total,
    page,
    pages,
  };
}
