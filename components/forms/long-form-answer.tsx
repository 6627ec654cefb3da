import { Note } from "@/components/ui/note";
import type { FormState } from "@/lib/form-state";
import { FormAnswer } from "./form-answer";

/** A long form says on top too that something below wants a hand. */
export function LongFormAnswer({ state }: { readonly state: FormState }) {
  const isMarked = state.kind === "invalid" && state.fieldErrors.form === undefined;
  if (!isMarked) return <FormAnswer state={state} />;
  return <Note tone="bad">Nothing was saved yet. Mend the marked fields and send it again.</Note>;
}
