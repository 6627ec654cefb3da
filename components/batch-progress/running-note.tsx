import { Note } from "@/components/ui/note";
import { batchHref } from "@/lib/numbers/batch-href";
import type { RunningBatch } from "@/lib/numbers/batch-view";
import { counted, formatCount } from "@/lib/numbers/wording";
import { BATCH_NAMES } from "@/lib/numbers/wording-verbs";

/** Batches that are carried out while somebody looks at something else. */
export function RunningNote({ running }: { readonly running: readonly RunningBatch[] }) {
  if (running.length === 0) return null;
  return (
    <Note>
      {running.map(({ key, verb, reached, chosen }) => (
        <p key={key}>
          <b className="strong">{BATCH_NAMES[verb]}:</b> {formatCount(reached)} of{" "}
          {counted(chosen, "number")} done. <a href={batchHref(key)}>Watch it</a>
        </p>
      ))}
    </Note>
  );
}
