import type { BatchProgress } from "@/lib/numbers/batch-view";
import { counted, formatCount } from "@/lib/numbers/wording";

interface ProgressLineProps extends BatchProgress {
  /** What the bar measures, for whoever hears it. */
  readonly label: string;
}

/** How far a batch is: a bar, and the same in figures. */
export function ProgressLine({ reached, chosen, label }: ProgressLineProps) {
  const isCounted = chosen > 0;
  return (
    <div className="progress-line">
      <progress
        aria-label={label}
        max={isCounted ? chosen : 1}
        {...(isCounted ? { value: reached } : {})}
      />
      <span>
        {isCounted
          ? `${formatCount(reached)} of ${counted(chosen, "number")}`
          : "Counting the numbers"}
      </span>
    </div>
  );
}
