import { ALL_ACTIVITY, activityHref } from "@/lib/numbers/activity-query";
import type { BatchView, RemovalGroup } from "@/lib/numbers/batch-view";
import { formatNumber } from "@/lib/numbers/format-number";
import { numberHref } from "@/lib/numbers/number-in-path";
import { formatCount } from "@/lib/numbers/wording";
import { formatMoney } from "@/lib/numbers/wording-money";
import { remarkSentence } from "@/lib/numbers/wording-remarks";
import { DropButton } from "./drop-button";
import { isDroppable } from "./droppable";

/** Which numbers go, each with what comes back for it, and why nothing does. */
export function RemovedNumbers({ view }: { readonly view: BatchView }) {
  const { removals, money, single, isFinished } = view;
  return removals.map((group) => (
    <div key={group.remark}>
      <p className="outcome-note">{sentenceOf(group, view)}</p>
      {single === null && (
        <ul className="outcome scrolls">
          {group.numbers.map(({ number, refundMinor }) => (
            <li key={number}>
              <a className="strong" href={isFinished ? historyOf(number) : numberHref(number)}>
                {formatNumber(number)}
              </a>{" "}
              {refundMinor > 0 && <span>{formatMoney(refundMinor, money.currency)}</span>}
              {isDroppable(view) && <DropButton number={number} />}
            </li>
          ))}
          {group.count > group.numbers.length && (
            <li>{`and ${formatCount(group.count - group.numbers.length)} more`}</li>
          )}
        </ul>
      )}
    </div>
  ));
}

/** What stays of a number that has no page any more. */
function historyOf(number: string): string {
  return activityHref({
    ...ALL_ACTIVITY,
    filters: { ...ALL_ACTIVITY.filters, numbers: [number] },
  });
}

/** Of what is done it is said as it was foretold: the money lines say that it came. */
function sentenceOf({ remark, count, refundMinor }: RemovalGroup, view: BatchView): string {
  return remarkSentence(remark, {
    count,
    isSingle: view.single !== null,
    months: 0,
    total: "",
    refund: formatMoney(refundMinor, view.money.currency),
  });
}
