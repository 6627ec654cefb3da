"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Note } from "@/components/ui/note";
import { type FormState, IDLE } from "@/lib/form-state";
import { AnsweredForm, answeredBy, TELLING_FIELDS } from "./answered";

export type ConfirmAction = (previous: FormState, form: FormData) => Promise<FormState>;

interface BatchFormProps {
  readonly action: ConfirmAction;
  /** Which batch it is, and what was shown of it. */
  readonly sent: Readonly<Record<string, string>>;
  /** What is chosen, what it does, and what it costs. */
  readonly children: ReactNode;
  readonly foot: ReactNode;
}

const PREVIEW = "button[value=preview]";

/** A choice and its consequence. With a script the consequence follows the choice by itself. */
export function BatchForm({ action, sent, children, foot }: BatchFormProps) {
  const [state, send, isSending] = useActionState(action, IDLE);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const sending = form.current;
    const preview = () => {
      const button = sending?.querySelector<HTMLElement>(PREVIEW);
      if (button) sending?.requestSubmit(button);
    };
    sending?.addEventListener("change", preview);
    return () => sending?.removeEventListener("change", preview);
  }, []);

  return (
    <form ref={form} action={send} className="dialog-form" aria-busy={isSending} noValidate>
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <AnsweredForm value={answeredBy(state)}>
        <div className="dialog-body">
          <Answer state={state} />
          {children}
        </div>
        {foot}
      </AnsweredForm>
    </form>
  );
}

/** A note over everything: what changed since it was shown, or why it was not done. */
function Answer({ state }: { state: FormState }) {
  if (state.kind === "refused") return <Note tone="bad">{state.message}</Note>;
  if (state.kind === "done" && state.message !== "")
    return <Note tone="warn">{state.message}</Note>;
  if (state.kind !== "invalid") return null;
  const others = Object.entries(state.fieldErrors).filter(
    ([name]) => !TELLING_FIELDS.includes(name),
  );
  const [first] = others;
  return first === undefined ? null : <Note tone="bad">{first[1]}</Note>;
}
