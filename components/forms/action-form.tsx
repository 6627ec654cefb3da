"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import type { FormState } from "@/lib/form-state";
import { type Field, FormField } from "./field";
import { FormAnswer } from "./form-answer";
import { useFirstState } from "./kept-form";

interface ActionFormProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly fields: readonly Field[];
  /** Sent along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What the button does, as a verb. */
  readonly submit: string;
  /** "primary" unless the page has a more important one. */
  readonly look?: "primary" | "danger" | "plain";
  /** Tells its fields apart from those of another form of the page. */
  readonly id?: string;
  /** Whose password is typed here: for password managers alone. */
  readonly username?: string;
  /** Where half fields stand side by side. */
  readonly wide?: boolean;
  /** The way out, beside the button. */
  readonly back?: { readonly href: string; readonly label: string };
}

/** A form of plain fields. Without JavaScript the page comes back with the same answer in it. */
export function ActionForm(props: ActionFormProps) {
  const { action, fields, hidden = {}, submit, look = "primary", id, wide, back } = props;
  const names = fields.map(({ name }) => name);
  const first = useFirstState({ fields: names, hidden });
  const [state, send, sending] = useActionState(action, first);
  const errors = state.kind === "invalid" ? state.fieldErrors : {};
  const typed = "values" in state ? state.values : undefined;
  return (
    <form action={send} className={wide === true ? "form wide" : "form"} noValidate>
      <FormAnswer state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Whose username={props.username} />
      {fields.map((field) => (
        <FormField
          key={field.name}
          {...field}
          id={id === undefined ? field.name : `${id}-${field.name}`}
          value={typed?.[field.name] ?? field.value ?? ""}
          error={errors[field.name]}
        />
      ))}
      <div className="form-foot">
        <Button {...(look === "plain" ? {} : { look })} disabled={sending}>
          {submit}
        </Button>
        {back !== undefined && <ButtonLink href={back.href}>{back.label}</ButtonLink>}
      </div>
    </form>
  );
}

/** Unseen and never sent: without it a password manager asks whose password this is, or guesses. */
function Whose({ username }: { readonly username: string | undefined }) {
  if (username === undefined) return null;
  return (
    <input
      className="vh"
      type="email"
      autoComplete="username"
      value={username}
      readOnly
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
