import { type JournalLinks, JournalPager } from "@/components/journal/journal-pager";
import { NumberLink } from "@/components/journal/number-link";
import type { BatchItemRow, BatchItemsPage } from "@/lib/numbers/batch-item-row";
import { type BatchItemsQuery, batchItemsHref } from "@/lib/numbers/batch-items-query";
import { END_CURSOR } from "@/lib/numbers/list-cursor";
import { verbEffects } from "@/lib/numbers/verb-effects";
import type { VerbName } from "@/lib/numbers/verb-options";
import { counted, formatCount } from "@/lib/numbers/wording";
import { formatMoney, formatMoneyChange } from "@/lib/numbers/wording-money";
import { REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import { formatInstant } from "@/lib/numbers/wording-time";
import type { BatchCounts } from "./batch-facts";

interface BatchItemsProps {
  readonly path: string;
  readonly query: BatchItemsQuery;
  readonly page: BatchItemsPage;
  readonly counts: BatchCounts;
  readonly currency: string;
  readonly timeZone: string;
  readonly verb: VerbName;
  /** Where the page of a number stands under. */
  readonly numbers?: "/numbers" | "/staff/numbers";
}

/** What became of each number, in the order in which they were chosen. */
export function BatchItems(props: BatchItemsProps) {
  const { path, query, page, counts, currency, timeZone, verb, numbers = "/numbers" } = props;
  const has = verbEffects(verb);
  const sections = [
    [null, "All", counts.chosen],
    ["changed", "Changed", counts.changed],
    ["left-out", "Left out", counts.leftOut],
    ...(counts.notStarted > 0
      ? ([["not-started", "Not started", counts.notStarted]] as const)
      : []),
  ] as const;
  const shown = sections.find(([outcome]) => outcome === query.outcome)?.[2] ?? 0;
  return (
    <section className="card journal" aria-label="Numbers">
      <nav className="tabs in-card" aria-label="Outcomes">
        {sections.map(([outcome, name, count]) => (
          <a
            key={name}
            href={batchItemsHref(path, { outcome, after: null, before: null })}
            aria-current={outcome === query.outcome ? "page" : undefined}
          >
            {name} <span className="n">{formatCount(count)}</span>
          </a>
        ))}
      </nav>
      <table className="jtbl items">
        <caption className="vh">What became of each number of this batch</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">Outcome</th>
            {has.expiry && <th scope="col">Expires then</th>}
            {has.money && (
              <th scope="col" className="num">
                Price
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <Item key={row.place} {...{ row, currency, timeZone, numbers, has }} />
          ))}
        </tbody>
      </table>
      <JournalPager
        links={linksOf(path, query, page)}
        words={`${formatCount(page.rows.length)} of ${counted(shown, "number")}`}
        names={["First", "Previous", "Next", "Last"]}
      />
    </section>
  );
}

interface ItemProps extends Required<Pick<BatchItemsProps, "currency" | "timeZone" | "numbers">> {
  readonly row: BatchItemRow;
  readonly has: ReturnType<typeof verbEffects>;
}

function Item({ row, currency, timeZone, numbers, has }: ItemProps) {
  const { number, isHeld, priceMinor, refundMinor, expiresAt } = row;
  const price =
    refundMinor > 0 ? formatMoneyChange(refundMinor, currency) : formatMoney(priceMinor, currency);
  const isChanged = row.isStarted && row.refusal === null;
  return (
    <tr>
      <th scope="row" className="what">
        <NumberLink number={number} isHeld={isHeld} under={numbers} />
      </th>
      <td className="who">{outcomeWords(row)}</td>
      {has.expiry && (
        <td className="when">
          {isChanged && expiresAt !== null ? formatInstant(expiresAt, timeZone) : <Nothing />}
        </td>
      )}
      {has.money && <td className="num amount">{isChanged ? price : <Nothing />}</td>}
    </tr>
  );
}

function Nothing() {
  return <span className="none vh">None</span>;
}

function outcomeWords({ isStarted, refusal }: BatchItemRow): string {
  if (!isStarted) return "Not started";
  return refusal === null ? "Changed" : `Left out. ${REFUSAL_WORDS[refusal]}`;
}

function linksOf(path: string, query: BatchItemsQuery, page: BatchItemsPage): JournalLinks {
  const at = (step: Partial<BatchItemsQuery>) =>
    batchItemsHref(path, { outcome: query.outcome, after: null, before: null, ...step });
  return {
    first: at({}),
    previous: page.previous === null ? null : at({ before: page.previous }),
    next: page.next === null ? null : at({ after: page.next }),
    last: at({ before: END_CURSOR }),
  };
}
