import { formatCount } from "@/lib/numbers/wording";
import { formatDay } from "@/lib/numbers/wording-time";

interface Account {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
  readonly members: number;
  readonly numbers: number;
  readonly createdAt: Date;
  readonly disabled: boolean;
}

interface AccountsTableProps {
  readonly accounts: readonly Account[];
  readonly timeZone: string;
}

/** The provider's customers, one a line. */
export function AccountsTable({ accounts, timeZone }: AccountsTableProps) {
  return (
    <table>
      <caption className="vh">Accounts</caption>
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col">Currency</th>
          <th scope="col" className="figure">
            Members
          </th>
          <th scope="col" className="figure">
            Numbers
          </th>
          <th scope="col">Created</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row">
              <bdi>{account.name}</bdi>
              {account.disabled && " · disabled"}
            </th>
            <td>{account.currency}</td>
            <td className="figure">{formatCount(account.members)}</td>
            <td className="figure">{formatCount(account.numbers)}</td>
            <td>{formatDay(account.createdAt, timeZone)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
