import { KeepLooking } from "@/components/batch-progress/keep-looking";
import { ProgressLine } from "@/components/batch-progress/progress-line";
import { ButtonLink } from "@/components/ui/button";
import type { BatchProgress } from "@/lib/numbers/batch-view";

interface DrawingChangesProps {
  readonly progress: BatchProgress;
  /** This page. */
  readonly href: string;
}

/** While it is found out what a file would change. */
export function DrawingChanges({ progress, href }: DrawingChangesProps) {
  return (
    <section className="card changing" aria-label="Progress">
      <KeepLooking />
      <div className="dialog-body">
        <p className="part">Working out what happens to each number. It goes on by itself.</p>
        <ProgressLine {...progress} label="Worked out so far" />
      </div>
      <footer className="dialog-foot">
        <ButtonLink href={href}>Look again</ButtonLink>
      </footer>
    </section>
  );
}
