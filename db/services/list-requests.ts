import { spellings } from "@/db/filter-options/spellings";
import { pageAt } from "@/db/page-at";
import type { Reader } from "@/db/store";
import type { Service } from "@/lib/did/service";
import type { RequestState } from "@/lib/did/service-request";
import type { ServiceLine, ServicePage } from "@/lib/numbers/service-query";

const PER_PAGE = 25;

/** `null` = whichever. */
export interface RequestsAsked {
  readonly accountId: number | null;
  readonly service: Service | null;
  readonly states: readonly RequestState[] | null;
  readonly find: string;
  readonly page: number;
  /** What has waited longest stands first; else the newest. */
  readonly oldestFirst: boolean;
}

const FROM = `
  FROM service_requests r
  JOIN accounts account ON account.id = r.account_id
  LEFT JOIN identities identity ON identity.id = r.identity_id
  WHERE (:accountId IS NULL OR r.account_id = :accountId)
    AND (:service IS NULL OR r.service = :service)
    AND (:states IS NULL OR r.status IN (SELECT value FROM json_each(:states)))
    AND (r.reference LIKE :upper ESCAPE '\\' OR r.name LIKE :typed ESCAPE '\\'
      OR r.name LIKE :lower ESCAPE '\\' OR r.name LIKE :upper ESCAPE '\\'
      OR r.name LIKE :title ESCAPE '\\' OR identity.name LIKE :typed ESCAPE '\\'
      OR identity.name LIKE :lower ESCAPE '\\' OR identity.name LIKE :upper ESCAPE '\\'
      OR identity.name LIKE :title ESCAPE '\\'
      OR (:digits IS NOT NULL AND EXISTS (SELECT 1 FROM service_request_numbers line
        WHERE line.request_id = r.id AND line.number LIKE :digits)))`;
const COLUMNS = `
  r.service, r.reference, r.name, r.status, r.requested_at AS requestedAt,
  r.changed_at AS changedAt, identity.name AS identityName, account.name AS accountName,
  (SELECT count(*) FROM service_request_numbers WHERE request_id = r.id
    AND (left_at IS NULL OR left_at = r.changed_at)) AS numbers,
  (SELECT min(number) FROM service_request_numbers WHERE request_id = r.id
    AND (left_at IS NULL OR left_at = r.changed_at)) AS firstNumber`;

type Line = Omit<ServiceLine, "requestedAt" | "changedAt"> & {
  readonly requestedAt: number;
  readonly changedAt: number;
};

/** Requests of one account or, for staff, of all. */
export async function listRequests(
  reader: Reader,
  { accountId, service, states, find, page: wanted, oldestFirst }: RequestsAsked,
): Promise<ServicePage> {
  const stated = states === null ? null : JSON.stringify(states);
  const named = { accountId, service, states: stated, digits: digitsIn(find), ...spellings(find) };
  const total =
    reader.row<{ total: number }>(`SELECT count(*) AS total ${FROM}`, named)?.total ?? 0;
  const { page, pages, offset } = pageAt(wanted, total, PER_PAGE);
  const order = oldestFirst ? "r.changed_at, r.id" : "r.requested_at DESC, r.id DESC";
  const lines = reader.rows<Line>(
    `SELECT ${COLUMNS} ${FROM} ORDER BY ${order} LIMIT ${PER_PAGE} OFFSET :offset`,
    { ...named, offset },
  );
  return { lines: lines.map(lineOf), total, page, pages };
}

/** Three or more digits may be a part of a number, however they are set apart. */
function digitsIn(text: string): string | null {
  const digits = text.replace(/[\s()+.-]/g, "");
  return /^[0-9]{3,15}$/.test(digits) ? `%${digits}%` : null;
}

function lineOf(line: Line): ServiceLine {
  const { requestedAt, changedAt } = line;
  return { ...line, requestedAt: new Date(requestedAt), changedAt: new Date(changedAt) };
}
