import type { Reader } from "@/db/store";

export interface ViewRecord {
  readonly idHash: string;
  readonly staffId: number;
  readonly staffName: string;
  readonly accountId: number;
  readonly accountName: string;
  readonly since: Date;
}

type Row = Omit<ViewRecord, "since"> & { readonly since: number };

const VIEWS = `
  SELECT s.id_hash AS idHash, p.id AS staffId, p.name AS staffName, a.id AS accountId,
    a.name AS accountName, s.viewing_since AS since
  FROM sessions s JOIN people p ON p.id = s.person_id JOIN accounts a ON a.id = s.viewing_account_id`;

/** What is looked at in a session. */
export async function findView(reader: Reader, idHash: string): Promise<ViewRecord | null> {
  const row = reader.row<Row>(`${VIEWS} WHERE s.id_hash = ?`, [idHash]);
  return row === undefined ? null : { ...row, since: new Date(row.since) };
}

/** Views of one of staff that began before an instant, whichever session they are of. */
export async function viewsBegunBefore(
  reader: Reader,
  staffId: number,
  instant: Date,
): Promise<readonly ViewRecord[]> {
  const sql = `${VIEWS} WHERE s.person_id = ? AND s.viewing_since <= ? ORDER BY s.viewing_since`;
  const rows = reader.rows<Row>(sql, [staffId, instant.getTime()]);
  return rows.map((row) => ({ ...row, since: new Date(row.since) }));
}
