import { Badge } from "@/components/ui/badge";
import { formatCount } from "@/lib/numbers/wording";
import { formatMoney } from "@/lib/numbers/wording-money";
import { formatDay } from "@/lib/numbers/wording-time";

interface Account {
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

interface AccountsTableProps {
  readonly accounts: readonly Account[];
  readonly timeZone: string;
}

/** The provider's customers, one a line. */
export function AccountsTable({ accounts, timeZone }: AccountsTableProps) {
  return (
    <table className="plain">
      <caption className="vh">Accounts</caption>
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col">State</th>
          <Figure>Numbers</Figure>
          <Figure>Members</Figure>
          <Figure>Balance</Figure>
          <Figure>Credit limit</Figure>
          <th scope="col">Created</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} timeZone={timeZone} />
        ))}
      </tbody>
    </table>
  );
}

function Figure({ children }: { readonly children: string }) {
  return (
    <th scope="col" className="figure">
      {children}
    </th>
  );
}

function AccountRow({ account, timeZone }: { account: Account; timeZone: string }) {
  const { id, name, currency, creditLimitMinor } = account;
  return (
    <tr>
      <th scope="row">
        <a href={`/staff/accounts/${id}`} className="strong">
          <bdi>{name}</bdi>
        </a>
      </th>
      <td data-label="State">
        <AccountBadge disabled={account.disabled} closed={account.closed} />
      </td>
      <td data-label="Numbers" className="figure">
        {formatCount(account.numbers)}
      </td>
      <td data-label="Members" className="figure">
        {formatCount(account.members)}
      </td>
      <td data-label="Balance" className="figure">
        {formatMoney(account.balanceMinor, currency)}
      </td>
      <td data-label="Credit limit" className="figure">
        {creditLimitMinor === null ? "Postpaid" : formatMoney(creditLimitMinor, currency)}
      </td>
      <td data-label="Created">{formatDay(account.createdAt, timeZone)}</td>
    </tr>
  );
}

/** Whether the account's members may come in. */
export function AccountBadge({ disabled, closed }: Pick<Account, "disabled" | "closed">) {
  if (closed) return <Badge>Closed</Badge>;
  return <Badge tone={disabled ? "bad" : "ok"}>{disabled ? "Disabled" : "Active"}</Badge>;
}
