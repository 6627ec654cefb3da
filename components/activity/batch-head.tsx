import type { ReactNode } from "react";
import { UndoForm } from "@/components/batch-progress/undo-form";
import { Download } from "@/components/ui/download";
import { Icon } from "@/components/ui/icon";
import type { ChosenNames } from "@/lib/numbers/chosen-names";
import type { VerbName } from "@/lib/numbers/verb-options";
import { counted, joinFacts } from "@/lib/numbers/wording";
import { formatInstant } from "@/lib/numbers/wording-time";
import { BATCH_NAMES, chosenWords } from "@/lib/numbers/wording-verbs";

interface BatchHeadProps {
  readonly batch: {
    readonly verb: VerbName;
    readonly options: unknown;
    readonly finishedAt: Date | null;
  };
  /** What its options name by id. */
  readonly names: ChosenNames;
  readonly author: string;
  readonly chosen: number;
  readonly timeZone: string;
  readonly exportHref: string;
  /** The pages above; left out: Activity. */
  readonly above?: ReactNode;
  /** Its key, where it can be taken back by whoever looks. */
  readonly undo: string | null;
}

/** What a batch is called, who wanted it, and its file. */
export function BatchHead(props: BatchHeadProps) {
  const { batch, names, author, chosen, timeZone, exportHref, undo, above = <Way /> } = props;
  const { verb, options, finishedAt } = batch;
  const ended = finishedAt === null ? null : formatInstant(finishedAt, timeZone);
  return (
    <>
      {above}
      <div className="page-head">
        <div>
          <h1>{`${BATCH_NAMES[verb]}: ${counted(chosen, "number")}`}</h1>
          <p className="sub">
            <bdi>{joinFacts(chosenWords(verb, options, names), author, ended)}</bdi>
          </p>
        </div>
        <div className="row">
          {undo !== null && <UndoForm of={undo} />}
          <Download href={exportHref} holds="What became of each number" />
        </div>
      </div>
    </>
  );
}

function Way() {
  return (
    <nav className="crumbs" aria-label="Where this is">
      <a href="/activity">Activity</a>
      <Icon name="right" size="sm" />
      <span aria-current="page">Batch</span>
    </nav>
  );
}
