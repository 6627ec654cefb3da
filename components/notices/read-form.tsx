"use client";

import { type ReactNode, useActionState } from "react";
import { FormAnswer } from "@/components/forms/form-answer";
import { type FormState, IDLE } from "@/lib/form-state";

interface ReadFormProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly children: ReactNode;
}

/** One form for all buttons that mark something as read: each names what it marks. */
export function ReadForm({ action, children }: ReadFormProps) {
  const [state, send] = useActionState(action, IDLE);
  return (
    <form action={send}>
      {state.kind !== "done" && <FormAnswer state={state} />}
      {children}
    </form>
  );
}
