import { BatchLink } from "@/components/journal/batch-link";
import { Change } from "@/components/journal/change";
import { NumberLink } from "@/components/journal/number-link";
import type { ActivityEntry } from "@/lib/numbers/activity-entry";
import { actorWords, historyLine } from "@/lib/numbers/wording-history";
import { formatMoneyChange } from "@/lib/numbers/wording-money";
import { formatInstant } from "@/lib/numbers/wording-time";

export interface ActivityTableProps {
  readonly entries: readonly ActivityEntry[];
  readonly currency: string;
  readonly timeZone: string;
}

/** What happened, newest first: who, what, from which value to which, and what it cost. */
export function ActivityTable({ entries, currency, timeZone }: ActivityTableProps) {
  return (
    <table className="jtbl activity">
      <caption className="vh">Events that match the filters, newest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">About</th>
          <th scope="col">Who</th>
          <th scope="col">Batch</th>
          <th scope="col" className="num">
            Money
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

interface EntryProps extends Omit<ActivityTableProps, "entries"> {
  readonly entry: ActivityEntry;
}

function Entry({ entry, currency, timeZone }: EntryProps) {
  const { at, number, subject, isHeld, batch, amountMinor } = entry;
  const { what, change, detail } = historyLine(entry, timeZone);
  return (
    <tr>
      <td className="when">
        <time dateTime={at.toISOString()}>{formatInstant(at, timeZone)}</time>
      </td>
      <th scope="row" className="what">
        {what}
        {change !== null && <Change {...change} />}
        {detail !== null && <bdi className="l2">{detail}</bdi>}
      </th>
      <td className="number">
        {subject === null ? <NumberLink {...{ number, isHeld }} /> : <bdi>{subject}</bdi>}
      </td>
      <td className="who">
        <bdi>{actorWords(entry)}</bdi>
      </td>
      <td className="in-batch">{batch === null ? <None /> : <BatchLink batch={batch} />}</td>
      <td className="num amount">
        {amountMinor === null ? <None /> : formatMoneyChange(amountMinor, currency)}
      </td>
    </tr>
  );
}

function None() {
  return <span className="none vh">None</span>;
}
