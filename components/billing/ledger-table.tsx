import { BatchLink } from "@/components/journal/batch-link";
import { NumberLink } from "@/components/journal/number-link";
import type { LedgerEntry } from "@/lib/numbers/ledger-entry";
import { joinFacts } from "@/lib/numbers/wording";
import { LEDGER_KIND_WORDS } from "@/lib/numbers/wording-ledger";
import { formatMoney, formatMoneyChange } from "@/lib/numbers/wording-money";
import { formatInstant } from "@/lib/numbers/wording-time";

export interface LedgerTableProps {
  readonly entries: readonly LedgerEntry[];
  readonly currency: string;
  readonly timeZone: string;
}

/** What moved money, newest first; the balance stands beside each as it was once it was booked. */
export function LedgerTable({ entries, currency, timeZone }: LedgerTableProps) {
  return (
    <table className="jtbl ledger">
      <caption className="vh">Ledger entries that match the filters, newest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Number</th>
          <th scope="col">Batch</th>
          <th scope="col" className="num">
            Amount
          </th>
          <th scope="col" className="num">
            Balance after
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Entry key={entry.id} {...{ entry, currency, timeZone }} />
        ))}
      </tbody>
    </table>
  );
}

interface EntryProps extends Omit<LedgerTableProps, "entries"> {
  readonly entry: LedgerEntry;
}

function Entry({ entry, currency, timeZone }: EntryProps) {
  const { at, kind, number, isHeld, batch, amountMinor, balanceMinor } = entry;
  const about = aboutWords(entry);
  return (
    <tr>
      <td className="when">
        <time dateTime={at.toISOString()}>{formatInstant(at, timeZone)}</time>
      </td>
      <th scope="row" className="what">
        {LEDGER_KIND_WORDS[kind]}
        {about !== "" && <bdi className="l2">{about}</bdi>}
      </th>
      <td className="number">
        {number === null ? <None /> : <NumberLink number={number} isHeld={isHeld} />}
      </td>
      <td className="in-batch">{batch === null ? <None /> : <BatchLink batch={batch} />}</td>
      <td className="num amount">{formatMoneyChange(amountMinor, currency)}</td>
      <td className="num after">
        <span className="phone">Balance </span>
        {formatMoney(balanceMinor, currency)}
      </td>
    </tr>
  );
}

/** An order's note may be its own reference: said once. */
function aboutWords({ order, note }: LedgerEntry): string {
  return joinFacts(order, note === order ? null : note);
}

function None() {
  return <span className="none vh">None</span>;
}
