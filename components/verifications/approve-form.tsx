"use client";

import { useActionState } from "react";
import { FaultFocus } from "@/components/forms/fault-focus";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { type FormState, IDLE } from "@/lib/form-state";

interface ApproveFormProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly reference: string;
}

/** One button, in reach of the keyboard by its access key. */
export function ApproveForm({ action, reference }: ApproveFormProps) {
  const [state, send, sending] = useActionState(action, IDLE);
  return (
    <form action={send} className="decision">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="comment" value="" />
      <FaultFocus state={state} />
      {state.kind === "refused" && <Note tone="bad">{state.message}</Note>}
      <Button look="primary" icon="check" accessKey="a" disabled={sending}>
        Approve
      </Button>
    </form>
  );
}
