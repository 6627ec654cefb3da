"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { type FormState, IDLE } from "@/lib/form-state";
import { type Field, FormField } from "./field";

interface ActionFormProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly fields: readonly Field[];
  /** Sent along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What the button does, as a verb. */
  readonly submit: string;
}

/** A form of plain fields. Without JavaScript the page comes back with the same answer in it. */
export function ActionForm({ action, fields, hidden = {}, submit }: ActionFormProps) {
  const [state, send, sending] = useActionState(action, IDLE);
  const errors = state.kind === "invalid" ? state.fieldErrors : {};
  const typed = "values" in state ? state.values : undefined;
  return (
    <form action={send} className="form" noValidate>
      <Answer state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <FormField
          key={field.name}
          {...field}
          value={typed?.[field.name] ?? field.value ?? ""}
          error={errors[field.name]}
        />
      ))}
      <div className="form-foot">
        <Button look="primary" disabled={sending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

function Answer({ state }: { readonly state: FormState }) {
  if (state.kind === "refused") return <Note tone="bad">{state.message}</Note>;
  if (state.kind === "done") return <Note>{state.message}</Note>;
  const whole = state.kind === "invalid" ? state.fieldErrors.form : undefined;
  return whole === undefined ? null : <Note tone="bad">{whole}</Note>;
}
