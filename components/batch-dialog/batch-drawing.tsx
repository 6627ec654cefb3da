import { KeepLooking } from "@/components/batch-progress/keep-looking";
import { ProgressLine } from "@/components/batch-progress/progress-line";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { withBatch } from "@/lib/numbers/batch-href";
import type { BatchView } from "@/lib/numbers/batch-view";
import { counted } from "@/lib/numbers/wording";
import { BatchFrame } from "./batch-frame";
import { BATCH_TITLE } from "./batch-title";
import { batchTitle } from "./batch-words";

interface BatchDrawingProps {
  readonly view: BatchView;
  /** The page below, without the batch. */
  readonly back: string;
}

/** An action on many numbers, while it is still being found out what it would do to each. */
export function BatchDrawing({ view, back }: BatchDrawingProps) {
  const { key, choice, progress } = view;
  const { reached, chosen } = progress ?? { reached: 0, chosen: 0 };
  const whom = chosen === 0 ? "these numbers" : counted(chosen, "number");
  return (
    <BatchFrame key={`${key} drawing`} back={back} size="slim">
      <KeepLooking />
      <header className="dialog-head">
        <div>
          <h2 id={BATCH_TITLE}>{batchTitle(choice, whom)}</h2>
          <p className="sub">Nothing changes until you confirm.</p>
        </div>
        <a className="btn quiet only" href={back} data-leave aria-label="Close">
          <Icon name="x" />
        </a>
      </header>
      <div className="dialog-form">
        <div className="dialog-body">
          <p>Working out what happens to each number, and what it costs.</p>
          <ProgressLine reached={reached} chosen={chosen} label="Worked out so far" />
        </div>
        <footer className="dialog-foot">
          <span className="sub">It goes on by itself.</span>
          <div className="row">
            <ButtonLink href={back} data-leave>
              Not now
            </ButtonLink>
            <span className="unscripted">
              <ButtonLink href={withBatch(back, key)}>Look again</ButtonLink>
            </span>
          </div>
        </footer>
      </div>
    </BatchFrame>
  );
}
