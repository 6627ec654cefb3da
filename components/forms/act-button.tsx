"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { type FormState, IDLE } from "@/lib/form-state";
import { FormAnswer } from "./form-answer";

interface ActButtonProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** Sent along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What it does, as a verb. */
  readonly submit: string;
  /** For whoever hears it away from its row. */
  readonly label?: string;
  readonly look?: "primary" | "danger" | "quiet";
  readonly small?: boolean;
}

/** One button; what came of it stands above. */
export function ActButton({ action, hidden = {}, submit, label, look, small }: ActButtonProps) {
  const [state, send, sending] = useActionState(action, IDLE);
  return (
    <form action={send} className="act">
      <FormAnswer state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button
        disabled={sending}
        aria-label={label}
        {...(look === undefined ? {} : { look })}
        {...(small === undefined ? {} : { small })}
      >
        {submit}
      </Button>
    </form>
  );
}
