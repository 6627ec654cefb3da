import { Note } from "@/components/ui/note";
import { counted } from "@/lib/numbers/wording";

/** What somebody did not let run to its end: what is done stays done. */
export function StoppedNote({ notStarted }: { readonly notStarted: number }) {
  return (
    <Note tone="warn">
      Stopped. {counted(notStarted, "number was", "numbers were")} not started and stay as before.
      What was set aside for them is free again.
    </Note>
  );
}
