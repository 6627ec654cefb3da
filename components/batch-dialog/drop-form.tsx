"use client";

import { useActionState, useEffect, useRef } from "react";
import { Note } from "@/components/ui/note";
import { IDLE } from "@/lib/form-state";
import type { ConfirmAction } from "./batch-form";
import { DROP_FORM, DROPPED } from "./drop-name";
import { rememberPlace } from "./dropped-place";

interface DropFormProps {
  readonly action: ConfirmAction;
  readonly batchKey: string;
}

/**
 * Takes numbers out of an action that is drawn up. A form of its own, so that Enter in a field of
 * the action never presses one of its buttons. With a script the list forgets the tick as well.
 */
export function DropForm({ action, batchKey }: DropFormProps) {
  const [state, send] = useActionState(action, IDLE);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const sent = ({ submitter }: SubmitEvent) => {
      if (!(submitter instanceof HTMLButtonElement)) return;
      rememberPlace(submitter);
      document.dispatchEvent(new CustomEvent(DROPPED, { detail: [submitter.value] }));
    };
    const dropping = form.current;
    dropping?.addEventListener("submit", sent);
    return () => dropping?.removeEventListener("submit", sent);
  }, []);
  return (
    <form ref={form} id={DROP_FORM} action={send}>
      <input type="hidden" name="batch" value={batchKey} />
      {state.kind === "refused" && <Note tone="bad">{state.message}</Note>}
    </form>
  );
}
