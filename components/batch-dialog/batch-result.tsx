import { UndoForm } from "@/components/batch-progress/undo-form";
import { ButtonLink } from "@/components/ui/button";
import type { BatchView } from "@/lib/numbers/batch-view";
import { isUndoable } from "@/lib/numbers/undoable";
import { BatchMoneyLines } from "./batch-money";
import type { BatchWords } from "./batch-words";
import { ServedNumbers } from "./served-numbers";
import { WhatChanges } from "./what-changes";

/** An undo of one number is shown on its own page. */
function numberOf({ single }: BatchView): { number?: string } {
  return single === null ? {} : { number: single.number };
}

interface BatchResultProps {
  readonly view: BatchView;
  readonly words: BatchWords;
  /** The page below once it is done. */
  readonly after: string;
}

/** What an action did, and the way back where there is one. */
export function BatchResult({ view, words, after }: BatchResultProps) {
  return (
    <div className="dialog-form">
      <div className="dialog-body">
        <WhatChanges view={view} words={words} />
        <BatchMoneyLines view={view} />
        <ServedNumbers numbers={view.done} />
      </div>
      <footer className="dialog-foot">
        <span className="sub">It is in the history of each number.</span>
        <div className="row">
          {view.mayConfirm && isUndoable(view.choice.verb) && view.summary.changed > 0 && (
            <UndoForm of={view.key} {...numberOf(view)} />
          )}
          <ButtonLink look="primary" href={after} data-leave data-first>
            Done
          </ButtonLink>
        </div>
      </footer>
    </div>
  );
}
