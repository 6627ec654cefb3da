import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/note";
import type { BatchView } from "@/lib/numbers/batch-view";
import { ROLE_REFUSAL } from "@/lib/numbers/wording-refusals";
import { formatInstant } from "@/lib/numbers/wording-time";
import { undoWords } from "@/lib/numbers/wording-undo";
import { BatchChoice } from "./batch-choice";
import { BatchDrawing } from "./batch-drawing";
import { BatchForm, type ConfirmAction } from "./batch-form";
import { BatchFrame } from "./batch-frame";
import { BatchMoneyLines, missingMinor } from "./batch-money";
import { BatchResult } from "./batch-result";
import { BATCH_TITLE } from "./batch-title";
import { type BatchWords, batchWords } from "./batch-words";
import { CountField, isCountTyped } from "./count-field";
import { DropForm } from "./drop-form";
import { isDroppable } from "./droppable";
import { WhatChanges } from "./what-changes";

interface BatchDialogProps {
  readonly view: BatchView;
  readonly confirm: ConfirmAction;
  /** Takes a number out of it; left out where none can be. */
  readonly drop?: ConfirmAction;
  /** The page below, without the batch. */
  readonly back: string;
  /** The same once it is done. */
  readonly after: string;
  readonly timeZone: string;
}

/** One action from its choice to its result, over the page that it was chosen on. */
export function BatchDialog(props: BatchDialogProps) {
  const { view, back } = props;
  return view.progress === null ? <DrawnBatch {...props} /> : <BatchDrawing {...{ view, back }} />;
}

function DrawnBatch({ view, confirm, drop, back, after, timeZone }: BatchDialogProps) {
  const { key, choice, isFinished } = view;
  const words = batchWords(view);
  const size = "months" in choice.options ? "wide" : "slim";
  const leave = isFinished ? after : back;
  return (
    <BatchFrame key={`${key} ${isFinished}`} back={leave} size={size}>
      <header className="dialog-head">
        <div>
          <h2 id={BATCH_TITLE}>{words.title}</h2>
          <p className="sub">{words.lead}</p>
        </div>
        <a className="btn quiet only" href={leave} data-leave aria-label="Close">
          <Icon name="x" />
        </a>
      </header>
      {isFinished ? (
        <BatchResult {...{ view, words, after }} />
      ) : (
        <Draft {...{ view, words, confirm, back, timeZone }} />
      )}
      {drop !== undefined && isDroppable(view) && <DropForm action={drop} batchKey={key} />}
    </BatchFrame>
  );
}

type DraftProps = Omit<BatchDialogProps, "after" | "drop"> & { readonly words: BatchWords };

function Draft({ view, words, confirm, back, timeZone }: DraftProps) {
  const { key, choice, summary } = view;
  const undo = undoWords(choice.verb);
  const total = String(summary.totalMinor + summary.refundMinor);
  const isDeletion = choice.verb === "delete";
  const note = words.note !== null && (
    <Note {...(words.isFinal ? { tone: "warn" } : {})}>{words.note}</Note>
  );
  return (
    <BatchForm
      action={confirm}
      sent={{ batch: key, verb: choice.verb, total }}
      foot={
        <>
          <CountField view={view} />
          <Foot {...{ view, words, back, timeZone }} />
        </>
      }
    >
      <BatchChoice view={view} />
      <p className="vh" role="status">
        {words.isWaiting ? "" : `${words.changing}. ${words.confirm}.`}
      </p>
      {isDeletion && note}
      <WhatChanges view={view} words={words} />
      <BatchMoneyLines view={view} />
      {!view.mayConfirm && <Note tone="bad">{ROLE_REFUSAL}</Note>}
      {!isDeletion && note}
      {undo !== null && view.summary.changed > 0 && <p className="hint part">{undo}</p>}
    </BatchForm>
  );
}

function Foot({ view, words, back, timeZone }: Omit<DraftProps, "confirm">) {
  const { summary } = view;
  const isWorth = words.isWaiting || (summary.changed > 0 && missingMinor(view) === 0);
  const expiry = summary.totalMinor > 0 ? summary.earliestExpiry : null;
  return (
    <footer className="dialog-foot">
      <span className="sub">
        {expiry !== null && `${view.single === null ? "Earliest new expiry" : "New expiry"} `}
        {expiry !== null && formatInstant(expiry, timeZone)}
      </span>
      <div className="row">
        <ButtonLink href={back} data-leave data-first={isFirst(view, "remove")}>
          Not now
        </ButtonLink>
        <Button
          look={words.isFinal ? "danger" : "primary"}
          name="press"
          value="confirm"
          disabled={!(isWorth && view.mayConfirm)}
          data-first={isFirst(view, "cancel")}
        >
          {words.confirm}
        </Button>
      </div>
    </footer>
  );
}

/** What can't be undone is not a key press away; a dialog without fields begins at its buttons. */
function isFirst(view: BatchView, verb: "cancel" | "remove"): true | undefined {
  return view.choice.verb === verb && !isCountTyped(view) ? true : undefined;
}
