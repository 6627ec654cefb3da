import { Note } from "@/components/ui/note";
import type { FormState } from "@/lib/form-state";
import { FaultFocus } from "./fault-focus";
import { AnswerNote } from "./form-answer";

/** A long form says on top too that something below wants a hand. */
export function LongFormAnswer({ state }: { readonly state: FormState }) {
  const isMarked = state.kind === "invalid" && state.fieldErrors.form === undefined;
  return (
    <>
      <FaultFocus state={state} />
      {isMarked ? (
        <Note tone="bad">Nothing was saved yet. Mend the marked fields and send it again.</Note>
      ) : (
        <AnswerNote state={state} />
      )}
    </>
  );
}
