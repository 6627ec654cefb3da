import { mustTypeCount } from "@/lib/did/removal";
import type { BatchView } from "@/lib/numbers/batch-view";
import { formatCount } from "@/lib/numbers/wording";
import { TextField } from "./text-field";

/** What can't be undone for many is confirmed by typing how many they are, always in sight. */
export function CountField({ view }: { readonly view: BatchView }) {
  const { changed } = view.summary;
  if (!isCountTyped(view)) return null;
  return (
    <div className="dialog-count">
      <TextField
        name="count"
        label="How many numbers are removed?"
        hint={`Type ${formatCount(changed)} to confirm.`}
        placeholder=""
        value=""
        isNumber
        pills={[]}
      />
    </div>
  );
}

export function isCountTyped({ choice, summary }: BatchView): boolean {
  return choice.verb === "remove" && mustTypeCount(summary.changed);
}
