"use client";

import { useActionState } from "react";
import { FormField } from "@/components/forms/field";
import { FormAnswer } from "@/components/forms/form-answer";
import type { SendForm } from "@/components/forms/sectioned-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { IDLE } from "@/lib/form-state";

interface DeleteTargetFormProps {
  readonly action: SendForm;
  readonly hidden: Readonly<Record<string, string>>;
  /** Places where its numbers can go; none where no number uses it. */
  readonly places: readonly { readonly value: string; readonly label: string }[];
  readonly submit: string;
  readonly back: string;
}

/** Confirms a deletion, and asks where the numbers go that lose it. */
export function DeleteTargetForm(props: DeleteTargetFormProps) {
  const { action, hidden, places, submit, back } = props;
  const [state, send, sending] = useActionState(action, IDLE);
  const errors = state.kind === "invalid" ? state.fieldErrors : {};
  const typed = "values" in state ? state.values : undefined;
  return (
    <form action={send} className="form" noValidate>
      <FormAnswer state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {places.length > 0 && (
        <FormField
          id="send-calls-to"
          name="moveTo"
          label="Send their calls to"
          hint="Choose a trunk or a group, or nowhere."
          options={places}
          value={typed?.moveTo ?? ""}
          error={errors.moveTo}
        />
      )}
      <div className="form-foot">
        <Button look="danger" disabled={sending}>
          {submit}
        </Button>
        <ButtonLink href={back}>Not now</ButtonLink>
      </div>
    </form>
  );
}
