import { Note } from "@/components/ui/note";
import type { BatchNote, BatchView } from "@/lib/numbers/batch-view";
import { BATCH_NOTE_WORDS } from "@/lib/numbers/wording-batch";
import { BatchDialog } from "./batch-dialog";
import type { ConfirmAction } from "./batch-form";

interface BatchOverProps {
  readonly view: BatchView | null;
  readonly confirm: ConfirmAction;
  /** Takes a number out of it; left out where none can be. */
  readonly drop?: ConfirmAction;
  readonly back: string;
  /** The same once it is done. */
  readonly after: string;
  readonly timeZone: string;
}

/** The batch that a page's address names, over the page. */
export function BatchOver({ view, ...dialog }: BatchOverProps) {
  return view === null ? null : <BatchDialog view={view} {...dialog} />;
}

/** Why the batch that an address names is not shown. */
export function BatchNoteLine({ note }: { readonly note: BatchNote | null }) {
  return note === null ? null : <Note tone="warn">{BATCH_NOTE_WORDS[note]}</Note>;
}
