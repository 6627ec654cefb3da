import { type JournalLinks, JournalPager } from "@/components/journal/journal-pager";
import { NumberLink } from "@/components/journal/number-link";
import type { BatchItemRow, BatchItemsPage } from "@/lib/numbers/batch-item-row";
import { type BatchItemsQuery, batchItemsHref } from "@/lib/numbers/batch-items-query";
import { END_CURSOR } from "@/lib/numbers/list-cursor";
import { counted, formatCount } from "@/lib/numbers/wording";
import { formatMoney, formatMoneyChange } from "@/lib/numbers/wording-money";
import { REFUSAL_WORDS } from "@/lib/numbers/wording-refusals";
import { formatInstant } from "@/lib/numbers/wording-time";

interface BatchItemsProps {
  readonly path: string;
  readonly query: BatchItemsQuery;
  readonly page: BatchItemsPage;
  readonly chosen: number;
  readonly changed: number;
  readonly currency: string;
  readonly timeZone: string;
}

/** What became of each number, in the order in which they were chosen. */
export function BatchItems(props: BatchItemsProps) {
  const { path, query, page, chosen, changed, currency, timeZone } = props;
  const counts = { all: chosen, changed, "left-out": chosen - changed };
  const shown = counts[query.outcome ?? "all"];
  const sections = [
    [null, "All", counts.all],
    ["changed", "Changed", counts.changed],
    ["left-out", "Left out", counts["left-out"]],
  ] as const;
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
            <th scope="col">Expires then</th>
            <th scope="col" className="num">
              Price
            </th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <Item key={row.place} {...{ row, currency, timeZone }} />
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

interface ItemProps extends Pick<BatchItemsProps, "currency" | "timeZone"> {
  readonly row: BatchItemRow;
}

function Item({ row, currency, timeZone }: ItemProps) {
  const { number, isHeld, refusal, priceMinor, refundMinor, expiresAt } = row;
  const price =
    refundMinor > 0 ? formatMoneyChange(refundMinor, currency) : formatMoney(priceMinor, currency);
  const isChanged = refusal === null;
  return (
    <tr>
      <th scope="row" className="what">
        <NumberLink number={number} isHeld={isHeld} />
      </th>
      <td className="who">{isChanged ? "Changed" : `Left out. ${REFUSAL_WORDS[refusal]}`}</td>
      <td className="when">
        {isChanged && expiresAt !== null ? (
          formatInstant(expiresAt, timeZone)
        ) : (
          <span className="none vh">None</span>
        )}
      </td>
      <td className="num amount">{isChanged ? price : <span className="none vh">None</span>}</td>
    </tr>
  );
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
