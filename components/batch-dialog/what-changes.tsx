import { Icon } from "@/components/ui/icon";
import { REMARKS } from "@/lib/did/remarks";
import { shortcomingCode } from "@/lib/did/shortcoming-code";
import type { BatchGroup, BatchRefusals, BatchView } from "@/lib/numbers/batch-view";
import { formatCount, midSentence, NUMBER_TYPE_WORDS } from "@/lib/numbers/wording";
import { formatMoney } from "@/lib/numbers/wording-money";
import { remarkSentence } from "@/lib/numbers/wording-remarks";
import { type BatchWords, monthsBought } from "./batch-words";
import { isDroppable } from "./droppable";
import { RefusedLines } from "./refused-lines";
import { RemovedNumbers } from "./removed-numbers";

interface PartProps {
  readonly view: BatchView;
  readonly words: BatchWords;
}

/** What will change and what will not, or did and did not: the same counts before and after. */
export function WhatChanges({ view, words }: PartProps) {
  const { changed, refusals } = view.summary;
  if (changed === 0 && words.isWaiting) return null;
  return (
    <div className="part result">
      {changed > 0 && <Changing view={view} words={words} />}
      {refusals.length > 0 && <NotChanging view={view} words={words} />}
    </div>
  );
}

function Changing({ view, words }: PartProps) {
  const { choice, summary } = view;
  const isRemoval = view.removals.length > 0;
  const isDeletion = choice.verb === "delete";
  return (
    <section aria-label={words.changing}>
      <div className="rh">
        <i className={words.isFinal ? "s bad i-status-terminated" : "s ok i-status-active"} />
        <b>{words.changing}</b>
        {words.aside !== null && <span className="sub">{words.aside}</span>}
      </div>
      {isDeletion && <Remarks view={view} />}
      {isRemoval ? (
        <RemovedNumbers view={view} />
      ) : (
        <ul className="outcome">
          {summary.groups.map((group) => (
            <GroupLine key={groupKey(group)} {...{ group, view }} />
          ))}
        </ul>
      )}
      {!isRemoval && !isDeletion && <Remarks view={view} />}
    </section>
  );
}

/** What is worth knowing before it is confirmed. */
function Remarks({ view }: { readonly view: BatchView }) {
  const { choice, summary, money, single, isFinished } = view;
  const remarked = {
    isSingle: single !== null,
    months: monthsBought(choice),
    total: formatMoney(summary.totalMinor, money.currency),
    refund: "",
  };
  const remarks = REMARKS.filter((remark) => summary.remarks[remark] > 0);
  if (remarks.length === 0 || isFinished) return null;
  return (
    <p className="outcome-note">
      {remarks
        .map((remark) => remarkSentence(remark, { ...remarked, count: summary.remarks[remark] }))
        .join(" ")}
    </p>
  );
}

function GroupLine({ group, view }: { group: BatchGroup; view: BatchView }) {
  const { money, single, summary } = view;
  const { countryName, numberType, monthlyMinor, count, totalMinor } = group;
  const kind = `${countryName}, ${midSentence(NUMBER_TYPE_WORDS[numberType])}`;
  const isPaid = summary.totalMinor > 0;
  return (
    <li>
      <span>{single === null ? `${formatCount(count)} × ${kind}` : kind}</span>{" "}
      {isPaid && <span className="sub">{formatMoney(monthlyMinor, money.currency)} a month</span>}{" "}
      {isPaid && <span>{totalMinor === 0 ? "free" : formatMoney(totalMinor, money.currency)}</span>}
    </li>
  );
}

function groupKey({ countryName, numberType, monthlyMinor }: BatchGroup): string {
  return `${countryName} ${numberType} ${monthlyMinor}`;
}

function keyOf({ reason, missing }: BatchRefusals): string {
  return [reason, ...missing.map(shortcomingCode)].join(" ");
}

function NotChanging({ view, words }: PartProps) {
  return (
    <section aria-label={words.notChanging}>
      <div className="rh">
        <Icon name="info" />
        <b>{words.notChanging}</b>
      </div>
      <ul className="outcome scrolls">
        {view.summary.refusals.map((refused) => (
          <RefusedLines
            key={keyOf(refused)}
            {...refused}
            isSingle={view.single !== null}
            mayDrop={isDroppable(view)}
          />
        ))}
      </ul>
    </section>
  );
}
