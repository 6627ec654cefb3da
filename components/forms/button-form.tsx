"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon";
import { type FormState, IDLE } from "@/lib/form-state";
import { FaultFocus } from "./fault-focus";

interface ButtonFormProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** Sent along unseen. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly label: string;
  /** Read aloud in the label's place, where several buttons are called alike. */
  readonly name?: string;
  readonly look?: "danger" | "quiet";
  readonly icon?: IconName;
}

/** One button; a refusal stands beside it. */
export function ButtonForm({ action, hidden, label, name, look, icon }: ButtonFormProps) {
  const [state, send, sending] = useActionState(action, IDLE);
  return (
    <form action={send} className="button-form">
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <Button
        small
        disabled={sending}
        aria-label={name}
        {...(look === undefined ? {} : { look })}
        {...(icon === undefined ? {} : { icon })}
      >
        {label}
      </Button>
      <FaultFocus state={state} />
      {state.kind === "refused" && (
        <p className="hint bad" role="status">
          {state.message}
        </p>
      )}
    </form>
  );
}
