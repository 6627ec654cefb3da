import { Note } from "@/components/ui/note";
import { batchHref } from "@/lib/numbers/batch-href";

interface BeingDeletedProps {
  readonly what: string;
  /** Key of the batch that does it. */
  readonly batchKey: string;
}

/** Said where a thing is shown that its numbers are leaving, to be deleted then. */
export function BeingDeleted({ what, batchKey }: BeingDeletedProps) {
  return (
    <Note tone="warn">
      This {what} is being deleted: its numbers leave it, and none can be given to it any more.{" "}
      <a href={batchHref(batchKey)}>Watch it</a>
    </Note>
  );
}
