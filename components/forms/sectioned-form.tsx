"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import type { FormState } from "@/lib/form-state";
import { type Field, FormField } from "./field";
import { useFirstState } from "./kept-form";
import { LongFormAnswer } from "./long-form-answer";

export interface FormSection {
  readonly title: string;
  readonly hint?: string;
  readonly fields: readonly Field[];
}

export type SendForm = (previous: FormState, form: FormData) => Promise<FormState>;

interface SectionedFormProps {
  readonly action: SendForm;
  readonly sections: readonly FormSection[];
  /** Sent along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What the button does, as a verb. */
  readonly submit: string;
  /** Where "Not now" leads. */
  readonly back: string;
}

/** A long form in parts, each with a heading of its own. Works without JavaScript. */
export function SectionedForm({ action, sections, hidden = {}, submit, back }: SectionedFormProps) {
  const names = sections.flatMap((section) => section.fields.map(({ name }) => name));
  const first = useFirstState({ fields: names, hidden });
  const [state, send, sending] = useActionState(action, first);
  const errors = state.kind === "invalid" ? state.fieldErrors : {};
  const typed = "values" in state ? state.values : undefined;
  return (
    <form action={send} className="sections" noValidate>
      <LongFormAnswer state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {sections.map(({ title, hint, fields }) => (
        <fieldset key={title} className="card section">
          <legend className="vh">{title}</legend>
          <div className="section-head" aria-hidden="true">
            <p className="section-title">{title}</p>
            {hint !== undefined && <p className="hint">{hint}</p>}
          </div>
          <div className="section-fields">
            {fields.map((field) => (
              <FormField
                key={field.name}
                {...field}
                id={field.name}
                value={typed?.[field.name] ?? field.value ?? ""}
                error={errors[field.name]}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <div className="form-foot">
        <ButtonLink href={back}>Not now</ButtonLink>
        <Button look="primary" disabled={sending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
