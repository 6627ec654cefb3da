"use client";

import { type ReactNode, useActionState } from "react";
import { Icon, type IconName } from "@/components/ui/icon";
import { type FormState, IDLE } from "@/lib/form-state";

export type ViewAction = (
  previous: FormState<boolean>,
  form: FormData,
) => Promise<FormState<boolean>>;

interface ViewDropProps {
  readonly icon: IconName;
  readonly label: string;
  /** Its result says whether the panel stays open for more. */
  readonly action: ViewAction;
  readonly children: ReactNode;
}

/** A panel that remembers what is chosen in it. Without JavaScript it opens and sends as well. */
export function ViewDrop({ icon, label, action, children }: ViewDropProps) {
  const [state, send] = useActionState(action, IDLE);
  return (
    <details className="drop view-drop" open={state.kind === "done" && state.result === true}>
      <summary className="btn quiet sm">
        <Icon name={icon} />
        <span>{label}</span>
      </summary>
      <form action={send} className="pop view-panel">
        {children}
        {state.kind === "refused" && <p className="hint bad">{state.message}</p>}
        {state.kind === "invalid" && <p className="hint bad">Load the page again and retry.</p>}
      </form>
    </details>
  );
}
