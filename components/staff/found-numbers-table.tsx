import { Badge } from "@/components/ui/badge";
import { OwnWords } from "@/components/ui/own-words";
import type { DidStatus } from "@/lib/did/status";
import { formatNumber } from "@/lib/numbers/format-number";
import { STATUS_LOOKS, statusWord } from "@/lib/numbers/wording-status";
import { formatInstant } from "@/lib/numbers/wording-time";

interface FoundNumber {
  readonly number: string;
  readonly description: string | null;
  readonly accountId: number;
  readonly accountName: string;
  readonly status: DidStatus;
  readonly expiresAt: Date | null;
}

interface FoundNumbersTableProps {
  readonly numbers: readonly FoundNumber[];
  readonly timeZone: string;
}

/** Numbers of all accounts, with whose they are. */
export function FoundNumbersTable({ numbers, timeZone }: FoundNumbersTableProps) {
  return (
    <table className="plain">
      <caption className="vh">Numbers of all accounts</caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Account</th>
          <th scope="col">Status</th>
          <th scope="col">Expires</th>
        </tr>
      </thead>
      <tbody>
        {numbers.map(({ number, description, accountId, accountName, status, expiresAt }) => (
          <tr key={number}>
            <th scope="row">
              <a href={`/staff/numbers/${number}`} className="strong">
                {formatNumber(number)}
              </a>
              <OwnWords className="l2">{description}</OwnWords>
            </th>
            <td data-label="Account">
              <a href={`/staff/accounts/${accountId}`}>
                <bdi>{accountName}</bdi>
              </a>
            </td>
            <td data-label="Status">
              <Badge {...STATUS_LOOKS[status]}>{statusWord(status)}</Badge>
            </td>
            <td data-label="Expires">
              {expiresAt === null ? "None" : formatInstant(expiresAt, timeZone)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
