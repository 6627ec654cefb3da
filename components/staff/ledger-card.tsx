import { OwnWords } from "@/components/ui/own-words";
import { PageLinks } from "@/components/ui/page-links";
import { formatNumber } from "@/lib/numbers/format-number";
import { counted } from "@/lib/numbers/wording";
import { formatMoneyChange, ledgerKindWords } from "@/lib/numbers/wording-money";
import { formatInstant } from "@/lib/numbers/wording-time";

interface Entry {
  readonly id: number;
  readonly at: Date;
  readonly kind: Parameters<typeof ledgerKindWords>[0];
  readonly amountMinor: number;
  readonly number: string | null;
  readonly note: string | null;
}

interface LedgerCardProps {
  readonly ledger: {
    readonly entries: readonly Entry[];
    readonly total: number;
    readonly page: number;
    readonly pages: number;
  };
  readonly currency: string;
  readonly timeZone: string;
  readonly href: (page: number) => string;
}

/** What moved the account's money, newest first. */
export function LedgerCard({ ledger, currency, timeZone, href }: LedgerCardProps) {
  return (
    <section className="card" id="ledger" aria-labelledby="ledger-title">
      <div className="card-head">
        <h2 id="ledger-title">Ledger</h2>
        <span className="sub">{counted(ledger.total, "entry", "entries")}</span>
      </div>
      {ledger.total === 0 ? (
        <p className="card-text">No money has moved yet.</p>
      ) : (
        <table className="plain">
          <caption className="vh">Ledger, newest first</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Note</th>
              <th scope="col" className="figure">
                Amount
              </th>
            </tr>
          </thead>
          <tbody>
            {ledger.entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} currency={currency} timeZone={timeZone} />
            ))}
          </tbody>
        </table>
      )}
      <PageLinks {...ledger} name="Ledger" href={href} previous="Newer" next="Older" />
    </section>
  );
}

function EntryRow(props: { entry: Entry; currency: string; timeZone: string }) {
  const { entry, currency, timeZone } = props;
  const { at, kind, number, note, amountMinor } = entry;
  return (
    <tr>
      <th scope="row" className="nowrap">
        {formatInstant(at, timeZone)}
      </th>
      <td data-label="What">{ledgerKindWords(kind)}</td>
      <td data-label="Note" className="wide">
        {number !== null && `${formatNumber(number)} `}
        <OwnWords>{note}</OwnWords>
      </td>
      <td data-label="Amount" className="figure">
        {formatMoneyChange(amountMinor, currency)}
      </td>
    </tr>
  );
}
