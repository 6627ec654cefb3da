import type { Reader } from "@/db/store";
import type { Actor, AuditAction } from "@/lib/did/audit";

export interface AuditQuestion {
  readonly action: AuditAction | null;
  /** Contained in the name of who did it or in what it was done to; "" = whoever. */
  readonly who: string;
  /** Contained in the account's name; "" = all. */
  readonly account: string;
  /** Both ends in; `null` = open. */
  readonly from: Date | null;
  readonly until: Date | null;
  /** Entries older than this one; `null` = from the newest. */
  readonly before: number | null;
}

export interface AuditRow {
  readonly id: number;
  readonly at: Date;
  readonly actor: Actor["kind"];
  readonly actorName: string;
  readonly accountId: number | null;
  readonly accountName: string | null;
  readonly action: AuditAction;
  readonly subject: string | null;
  readonly detail: string | null;
}

const PER_PAGE = 50;

/* LIKE finds either case of plain letters; "%" and "_" of the question are letters like others. */
const AUDIT = `
  SELECT e.id, e.at, e.actor, e.actor_name AS actorName, e.account_id AS accountId,
    a.name AS accountName, e.action, e.subject, e.detail
  FROM audit e LEFT JOIN accounts a ON a.id = e.account_id
  WHERE (:before IS NULL OR e.id < :before)
    AND (:action IS NULL OR e.action = :action)
    AND (:who = '' OR e.actor_name LIKE :whoLike ESCAPE '\\' OR e.subject LIKE :whoLike ESCAPE '\\')
    AND (:account = '' OR a.name LIKE :accountLike ESCAPE '\\')
    AND (:from IS NULL OR e.at >= :from) AND (:until IS NULL OR e.at <= :until)
  ORDER BY e.id DESC LIMIT :most`;

/** What was done, the latest first. @returns also whether there is more, older than the last */
export async function listAudit(
  reader: Reader,
  question: AuditQuestion,
): Promise<{ readonly rows: readonly AuditRow[]; readonly hasOlder: boolean }> {
  const { action, who, account, from, until, before } = question;
  const found = reader.rows<Omit<AuditRow, "at"> & { at: number }>(AUDIT, {
    ...{ action, who, account, before },
    whoLike: containing(who),
    accountLike: containing(account),
    from: from?.getTime() ?? null,
    until: until?.getTime() ?? null,
    most: PER_PAGE + 1,
  });
  const rows = found.slice(0, PER_PAGE).map((row) => ({ ...row, at: new Date(row.at) }));
  return { rows, hasOlder: found.length > PER_PAGE };
}

function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
