"use client";

import type { MouseEvent, ReactNode } from "react";
import type { Selection } from "@/lib/numbers/selection";
import { formatCount } from "@/lib/numbers/wording";
import { BATCH_FORM, type Said } from "./batch-form";
import { useSelection } from "./use-selection";

interface BatchBarProps {
  /** Whose list, and what it asks: ticks of another are not taken over. */
  readonly question: string;
  /** Changes whenever other rows are shown. */
  readonly place: string;
  readonly said: Said;
  /** How many match, in words: "214". */
  readonly total: string;
  /** Whether some that match are not in sight. */
  readonly hasMore: boolean;
  readonly allHref: string;
  readonly clearHref: string;
  /** Where a selection is sent, with the question in its address. */
  readonly action: string;
  /** This page, where what is done to the selection is shown. */
  readonly back: string;
  /** What can be done to the selection. */
  readonly children: ReactNode;
}

/** Says what is selected and leads to what is done to it. Without a script, styles show and count. */
export function BatchBar(props: BatchBarProps) {
  const { said, total, children } = props;
  const { selection, keeper } = useSelection(props.question, props.place);
  const { isAll, isOpen, words } = shownOf(selection, said, total);

  function selectAll(event: MouseEvent) {
    event.preventDefault();
    keeper.current?.selectAll();
  }
  function clear(event: MouseEvent) {
    keeper.current?.clear();
    if (said === null) event.preventDefault();
  }

  return (
    <>
      <span className="vh" role="status">
        {isOpen && words}
      </span>
      <section className={isOpen ? "batch open" : "batch"} aria-label="Selection">
        <form id={BATCH_FORM} method="post" action={props.action}>
          <input type="hidden" name="back" value={props.back} />
          {isAll && <input type="hidden" name="all" value="yes" />}
        </form>
        <p>
          <b>{words ?? <i className="ticked" />}</b>
          {!isAll && props.hasMore && (
            <a className="link" href={props.allHref} onClick={selectAll}>
              Select all {total} <span className="wide-only">matching</span>
            </a>
          )}
          <a className="link plain" href={props.clearHref} onClick={clear}>
            Clear
          </a>
        </p>
        {children}
      </section>
    </>
  );
}

/** No words until a script runs: styles count until then. */
function shownOf(selection: Selection | null, said: Said, total: string) {
  const isAll = selection === null ? said === "all" : selection.kind === "all";
  if (isAll) return { isAll, isOpen: true, words: `All ${total} matching selected` };
  const count = selection?.kind === "some" ? selection.numbers.size : 0;
  const words = selection === null ? null : `${formatCount(count)} selected`;
  return { isAll, isOpen: count > 0, words };
}
