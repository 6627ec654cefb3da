"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { type FormState, IDLE } from "@/lib/form-state";

interface EndSessionFormProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly session: string;
}

/** One button; a refusal stands beside it. */
export function EndSessionForm({ action, session }: EndSessionFormProps) {
  const [state, send, sending] = useActionState(action, IDLE);
  return (
    <form action={send}>
      <input type="hidden" name="session" value={session} />
      {state.kind === "refused" && <p className="hint bad">{state.message}</p>}
      <Button small disabled={sending}>
        End
      </Button>
    </form>
  );
}
