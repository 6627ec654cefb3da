import { BatchChoice } from "@/components/batch-dialog/batch-choice";
import { BatchForm, type ConfirmAction } from "@/components/batch-dialog/batch-form";
import type { BatchWords } from "@/components/batch-dialog/batch-words";
import { WhatChanges } from "@/components/batch-dialog/what-changes";
import { Button, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import type { BatchView } from "@/lib/numbers/batch-view";
import { CHANGES } from "@/lib/numbers/changes-href";
import type { VerbOptions } from "@/lib/numbers/verb-options";
import { leftLinesWords } from "@/lib/numbers/wording-changes";
import { ROLE_REFUSAL } from "@/lib/numbers/wording-refusals";
import { undoWords } from "@/lib/numbers/wording-undo";

interface ConfirmChangesProps {
  readonly view: BatchView;
  readonly words: BatchWords;
  readonly options: VerbOptions["edit"];
  readonly confirm: ConfirmAction;
}

/** What a file would change, in figures, and the button that does it. */
export function ConfirmChanges({ view, words, options, confirm }: ConfirmChangesProps) {
  const { key, summary, mayConfirm } = view;
  const left = leftLinesWords(options.same, options.bad);
  return (
    <section className="card changing" aria-label="What changes">
      <BatchForm
        action={confirm}
        sent={{ batch: key, verb: "edit", total: "0" }}
        foot={
          <footer className="dialog-foot">
            <span className="sub">{left}</span>
            <div className="row">
              <ButtonLink href={CHANGES}>Not now</ButtonLink>
              <Button
                look="primary"
                name="press"
                value="confirm"
                disabled={summary.changed === 0 || !mayConfirm}
              >
                {words.confirm}
              </Button>
            </div>
          </footer>
        }
      >
        <BatchChoice view={view} />
        <WhatChanges view={view} words={words} />
        {!mayConfirm && <Note tone="bad">{ROLE_REFUSAL}</Note>}
        {summary.changed > 0 && <p className="hint part">{undoWords("edit")}</p>}
      </BatchForm>
    </section>
  );
}
