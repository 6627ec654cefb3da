import { JournalBar } from "@/components/journal/journal-bar";
import { Choice, Days, KeptFields, NumberPart } from "@/components/journal/journal-fields";
import { JournalPager } from "@/components/journal/journal-pager";
import { type Empty, NoEntries } from "@/components/journal/no-entries";
import type { JournalPage } from "@/lib/numbers/journal";
import { journalChips, journalLinks } from "@/lib/numbers/journal-chips";
import type { LedgerEntry, LedgerTotal } from "@/lib/numbers/ledger-entry";
import {
  LEDGER_KINDS,
  LEDGER_SIGNS,
  type LedgerQuery,
  ledgerHref,
  WHOLE_LEDGER,
} from "@/lib/numbers/ledger-query";
import { formatCount } from "@/lib/numbers/wording";
import {
  entriesWords,
  LEDGER_CHIP_WORDS,
  LEDGER_KIND_WORDS,
  LEDGER_SIGN_WORDS,
  sumsWords,
} from "@/lib/numbers/wording-ledger";
import { LedgerTable } from "./ledger-table";

export interface LedgerCardProps {
  readonly query: LedgerQuery;
  readonly page: JournalPage<LedgerEntry>;
  readonly total: LedgerTotal;
  readonly currency: string;
  readonly timeZone: string;
}

const KINDS = LEDGER_KINDS.map((kind) => [kind, LEDGER_KIND_WORDS[kind]] as const);
const SIGNS = LEDGER_SIGNS.map((sign) => [sign, LEDGER_SIGN_WORDS[sign]] as const);

const EMPTY: Empty = {
  title: "Nothing was charged or added yet",
  why: "Every top-up, order, renewal and refund will be listed here, with the balance after it.",
  all: "Show the whole ledger",
};

/** The ledger under its filters. */
export function LedgerCard({ query, page, total, currency, timeZone }: LedgerCardProps) {
  const { filters } = query;
  const chips = journalChips(query, WHOLE_LEDGER.filters, LEDGER_CHIP_WORDS, ledgerHref);
  return (
    <section className="card journal" aria-labelledby="ledger">
      <div className="card-head">
        <h2 id="ledger">Ledger</h2>
      </div>
      <JournalBar path="/billing" chips={chips} matching={sumsWords(total, currency)}>
        <KeptFields values={{ numbers: filters.numbers.join(","), batch: filters.batch ?? "" }} />
        <NumberPart value={filters.number} />
        <Choice label="Kind" name="kind" value={filters.kind.join(",")} options={KINDS} />
        <Choice label="Amount" name="amount" value={filters.amount ?? ""} options={SIGNS} />
        <Days days={filters.days} />
      </JournalBar>
      {page.entries.length === 0 ? (
        <NoEntries isFiltered={chips.length > 0} query={query} href={ledgerHref} words={EMPTY} />
      ) : (
        <>
          <LedgerTable entries={page.entries} currency={currency} timeZone={timeZone} />
          <JournalPager
            links={journalLinks(query, page, ledgerHref)}
            words={`${formatCount(page.entries.length)} of ${entriesWords(total)}`}
          />
        </>
      )}
    </section>
  );
}
