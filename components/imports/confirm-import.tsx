"use client";

import { useActionState } from "react";
import { FormAnswer } from "@/components/forms/form-answer";
import type { SendForm } from "@/components/forms/sectioned-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { IDLE } from "@/lib/form-state";

interface ConfirmImportProps {
  readonly action: SendForm;
  readonly hidden: Readonly<Record<string, string>>;
  /** What the button does. */
  readonly submit: string;
  /** What to tick where there are bad lines; `null` = there are none. */
  readonly leaveOut: string | null;
  readonly isChosen: boolean;
  /** Another file, in this one's place. */
  readonly again: string;
}

/** The report is seen: now it is done. */
export function ConfirmImport(props: ConfirmImportProps) {
  const { action, hidden, submit, leaveOut, isChosen, again } = props;
  const [state, send, sending] = useActionState(action, IDLE);
  return (
    <form action={send} className="form">
      <FormAnswer state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {leaveOut !== null && (
        <label className="check">
          <input
            className="box"
            type="checkbox"
            name="skip"
            defaultChecked={isChosen}
            autoComplete="off"
          />
          <span>
            {leaveOut}
            <span className="hint">Without this nothing is imported: mend the file instead.</span>
          </span>
        </label>
      )}
      <div className="form-foot">
        <Button look="primary" disabled={sending}>
          {submit}
        </Button>
        <ButtonLink href={again}>Choose another file</ButtonLink>
      </div>
    </form>
  );
}
