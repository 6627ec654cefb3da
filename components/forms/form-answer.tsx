import { Note } from "@/components/ui/note";
import type { FormState } from "@/lib/form-state";
import { FaultFocus } from "./fault-focus";
import { OneTimeLink } from "./one-time-link";

/** What came of a form: why not, what was done, and the link that is shown this once. */
export function FormAnswer({ state }: { readonly state: FormState }) {
  return (
    <>
      <FaultFocus state={state} />
      <AnswerNote state={state} />
    </>
  );
}

/** The same in words alone. */
export function AnswerNote({ state }: { readonly state: FormState }) {
  if (state.kind === "refused") return <Note tone="bad">{state.message}</Note>;
  if (state.kind === "done") {
    const shown = linkOf(state.result);
    return shown === null ? (
      <Note>{state.message}</Note>
    ) : (
      <OneTimeLink {...shown} message={state.message} />
    );
  }
  const whole = state.kind === "invalid" ? state.fieldErrors.form : undefined;
  return whole === undefined ? null : <Note tone="bad">{whole}</Note>;
}

function linkOf(result: unknown): { readonly link: string; readonly label?: string } | null {
  if (typeof result !== "object" || result === null || !("link" in result)) return null;
  const { link } = result;
  if (typeof link !== "string") return null;
  const hasLabel = "label" in result && typeof result.label === "string";
  return hasLabel ? { link, label: result.label as string } : { link };
}
