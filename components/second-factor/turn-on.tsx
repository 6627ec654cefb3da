"use client";

import { type ReactNode, useActionState } from "react";
import { FormField } from "@/components/forms/field";
import { FormAnswer } from "@/components/forms/form-answer";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { type FormState, IDLE } from "@/lib/form-state";

interface TurnOnProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** There is a secret that waits for its first code. */
  readonly isSetUp: boolean;
  readonly isOn: boolean;
  /** The secret, as square and as text. */
  readonly children: ReactNode;
}

/** Proves the app with one code; then stays in place to tell the recovery codes, this once. */
export function TurnOn({ action, isSetUp, isOn, children }: TurnOnProps) {
  const [state, send, sending] = useActionState(action, IDLE);
  const codes = codesOf(state);
  if (isOn && codes !== null && state.kind === "done") {
    return <RecoveryCodes message={state.message} codes={codes} />;
  }
  if (!isSetUp) return null;
  return (
    <>
      {children}
      <form action={send} className="form" noValidate>
        <FormAnswer state={state} />
        <FormField
          id="factor-code"
          name="code"
          label="Code"
          autoComplete="one-time-code"
          inputMode="numeric"
          hint="The six digits that your app shows now."
          error={state.kind === "invalid" ? state.fieldErrors.code : undefined}
        />
        <div className="form-foot">
          <Button look="primary" disabled={sending}>
            Turn on
          </Button>
        </div>
      </form>
    </>
  );
}

function RecoveryCodes({ message, codes }: { message: string; codes: readonly string[] }) {
  return (
    <>
      <Note>{message}</Note>
      <h3>Recovery codes</h3>
      <p className="sub">
        Each signs you in once when your phone is not at hand. Keep them where your password is not:
        they are shown only now.
      </p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
    </>
  );
}

function codesOf(state: FormState): readonly string[] | null {
  if (state.kind !== "done" || typeof state.result !== "object" || state.result === null) {
    return null;
  }
  const { recoveryCodes } = state.result as { readonly recoveryCodes?: unknown };
  return Array.isArray(recoveryCodes) ? recoveryCodes.map(String) : null;
}
