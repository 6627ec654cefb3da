"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/note";
import type { FormState } from "@/lib/form-state";
import { FaultFocus } from "./fault-focus";
import { useFirstState } from "./kept-form";

interface ReasonsFormProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly reference: string;
  readonly reasons: readonly { readonly name: string; readonly label: string }[];
  readonly legend: string;
  readonly submit: string;
  readonly accessKey?: string;
}

/** Reasons of a fixed list and a comment, both of which the customer reads. */
export function ReasonsForm(props: ReasonsFormProps) {
  const { action, reference, reasons, legend, submit, accessKey } = props;
  const names = ["comment", ...reasons.map(({ name }) => `reason.${name}`)];
  const first = useFirstState({ fields: names, hidden: { reference } });
  const [state, send, sending] = useActionState(action, first);
  const errors = state.kind === "invalid" ? state.fieldErrors : {};
  const typed = ("values" in state ? state.values : undefined) ?? {};
  return (
    <form action={send} className="decision" noValidate>
      <input type="hidden" name="reference" value={reference} />
      <FaultFocus state={state} />
      {state.kind === "refused" && <Note tone="bad">{state.message}</Note>}
      <fieldset aria-describedby="reasons-note">
        <legend className="label">{legend}</legend>
        {reasons.map(({ name, label }) => (
          <label key={name} className="tick-line">
            <input
              type="checkbox"
              className="box"
              name={`reason.${name}`}
              defaultChecked={typed[`reason.${name}`] === "on"}
            />
            {label}
          </label>
        ))}
        <Wrong id="reasons-note" words={errors.reasons} />
      </fieldset>
      <div className="form-field">
        <label className="label" htmlFor="comment">
          Comment<span className="sub"> (the customer reads it)</span>
        </label>
        <textarea
          id="comment"
          name="comment"
          lang=""
          className="input"
          rows={3}
          maxLength={1000}
          defaultValue={typed.comment ?? ""}
          aria-invalid={errors.comment !== undefined}
          aria-describedby="comment-note"
        />
        <Wrong id="comment-note" words={errors.comment} />
      </div>
      <Button look="danger" accessKey={accessKey} disabled={sending}>
        {submit}
      </Button>
    </form>
  );
}

function Wrong({ id, words }: { readonly id: string; readonly words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p className="hint bad" id={id}>
      <Icon name="alert" size="sm" />
      {words}
    </p>
  );
}
