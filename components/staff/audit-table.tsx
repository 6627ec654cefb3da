import type { AuditAction } from "@/lib/did/audit";
import { AUDIT_WORDS } from "@/lib/numbers/wording-audit";
import { formatInstant } from "@/lib/numbers/wording-time";

interface Entry {
  readonly id: number;
  readonly at: Date;
  readonly actor: "member" | "staff" | "system";
  readonly actorName: string;
  readonly accountId: number | null;
  readonly accountName: string | null;
  readonly action: AuditAction;
  readonly subject: string | null;
  readonly detail: string | null;
}

interface AuditTableProps {
  readonly entries: readonly Entry[];
  readonly timeZone: string;
}

const ACTORS = { member: "Member", staff: "Staff", system: "System" } as const;

/** What was done, by whom, to whom, the latest first. */
export function AuditTable({ entries, timeZone }: AuditTableProps) {
  return (
    <table className="plain audit">
      <caption className="vh">Audit, newest first</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">Account</th>
          <th scope="col">Subject and detail</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row" className="strong">
              {AUDIT_WORDS[entry.action]}
            </th>
            <td data-label="When">{formatInstant(entry.at, timeZone)}</td>
            <td data-label="Who">
              <span>
                <bdi>{entry.actorName}</bdi>
                <span className="l2">{ACTORS[entry.actor]}</span>
              </span>
            </td>
            <td data-label="Account">
              {entry.accountId === null ? (
                <span className="sub">None</span>
              ) : (
                <a href={`/staff/accounts/${entry.accountId}`}>
                  <bdi>{entry.accountName}</bdi>
                </a>
              )}
            </td>
            <td data-label="Subject" className="wide">
              <span>
                <bdi>{entry.subject}</bdi>
                {entry.detail !== null && <bdi className="l2">{entry.detail}</bdi>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
