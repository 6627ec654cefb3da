import { Flag } from "@/components/ui/flag";
import type { VerificationLine } from "@/lib/numbers/verification-query";
import { formatCount } from "@/lib/numbers/wording";
import { formatInstant } from "@/lib/numbers/wording-time";
import { VerificationMark } from "./verification-mark";

interface VerificationsTableProps {
  readonly lines: readonly VerificationLine[];
  readonly path: string;
  /** Staff see whose it is. */
  readonly isStaff: boolean;
  readonly timeZone: string;
}

export function VerificationsTable({ lines, path, isStaff, timeZone }: VerificationsTableProps) {
  return (
    <table className="plain">
      <caption className="vh">Verifications</caption>
      <thead>
        <tr>
          <th scope="col">Reference</th>
          <th scope="col">Status</th>
          {isStaff && <th scope="col">Account</th>}
          <th scope="col">End user</th>
          <th scope="col">Country</th>
          <th scope="col" className="figure">
            Numbers
          </th>
          <th scope="col">Submitted</th>
          <th scope="col">Decided</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.reference}>
            <th scope="row">
              <a className="did" href={`${path}/${line.reference}`}>
                {line.reference}
              </a>
            </th>
            <td data-label="Status">
              <VerificationMark status={line.status} isRevoked={isRevoked(line)} />
            </td>
            {isStaff && (
              <td data-label="Account">
                <bdi>{line.accountName}</bdi>
              </td>
            )}
            <td data-label="End user">
              <bdi>{line.identityName ?? "None"}</bdi>
            </td>
            <td className="place" data-label="Country">
              <span>
                {line.countryCode !== null && <Flag country={line.countryCode} />}
                {line.countryName ?? "None"}
              </span>
            </td>
            <td className="figure" data-label="Numbers">
              {formatCount(line.numbers)}
            </td>
            <td data-label="Submitted">{formatInstant(line.submittedAt, timeZone)}</td>
            <td data-label="Decided">
              {line.decidedAt === null ? "Not yet" : formatInstant(line.decidedAt, timeZone)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isRevoked({ status, revokedAt }: VerificationLine): boolean {
  return status === "rejected" && revokedAt !== null;
}
