"use client";

import { useActionState } from "react";
import { FormAnswer } from "@/components/forms/form-answer";
import type { SendForm } from "@/components/forms/sectioned-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { IDLE } from "@/lib/form-state";

interface DeleteSharedGroupFormProps {
  readonly action: SendForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly back: string;
}

/** Confirms a deletion whose consequences stand above it. */
export function DeleteSharedGroupForm({
  action,
  hidden,
  submit,
  back,
}: DeleteSharedGroupFormProps) {
  const [state, send, sending] = useActionState(action, IDLE);
  return (
    <form action={send} className="form">
      <FormAnswer state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="form-foot">
        <Button look="danger" disabled={sending}>
          {submit}
        </Button>
        <ButtonLink href={back}>Not now</ButtonLink>
      </div>
    </form>
  );
}
