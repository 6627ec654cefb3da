"use client";

import { useActionState } from "react";
import { FaultFocus } from "@/components/forms/fault-focus";
import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/note";
import { type FormState, IDLE } from "@/lib/form-state";
import type { AssignChoice } from "@/lib/numbers/assign-choice";
import { counted } from "@/lib/numbers/wording";

interface ChoiceFormProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly choices: readonly AssignChoice[];
  readonly submit: string;
  readonly back: { readonly href: string; readonly label: string };
  /** Whether anything can be chosen at all. */
  readonly isOpen: boolean;
}

/** One choice a line, with what would become of it; what is missing stands beside its mend. */
export function ChoiceForm({ action, hidden, choices, submit, back, isOpen }: ChoiceFormProps) {
  const [state, send, sending] = useActionState(action, IDLE);
  const typed = "values" in state ? state.values?.choice : undefined;
  const error = state.kind === "invalid" ? Object.values(state.fieldErrors)[0] : undefined;
  const message = state.kind === "refused" ? state.message : error;
  const near = nearOf(choices);
  const far = choices.slice(near.length);
  const line = (choice: AssignChoice) => (
    <Choice
      key={choice.value}
      choice={choice}
      isChosen={choice.value === typed}
      isOpen={isOpen && choice.isPossible}
    />
  );
  return (
    <form action={send} className="choices" noValidate>
      <FaultFocus state={state} />
      {message !== undefined && <Note tone="bad">{message}</Note>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend className="vh">End-user details</legend>
        {near.map(line)}
        {far.length > 0 && (
          <details className="far">
            <summary>
              <Icon name="down" size="sm" />
              {counted(far.length, "other choice")} where something is missing
            </summary>
            {far.map(line)}
          </details>
        )}
      </fieldset>
      {isOpen && (
        <div className="form-foot">
          <Button look="primary" disabled={sending}>
            {submit}
          </Button>
          <ButtonLink href={back.href}>{back.label}</ButtonLink>
        </div>
      )}
    </form>
  );
}

const FEW = 4;

/** What is there now and what is possible; all of them where they are few or nothing else is there. */
function nearOf(choices: readonly AssignChoice[]): readonly AssignChoice[] {
  const near = choices.filter(({ isCurrent, isPossible }) => isCurrent || isPossible);
  return choices.length <= FEW || near.length === 0 ? choices : near;
}

interface ChoiceProps {
  readonly choice: AssignChoice;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
}

function Choice({ choice, isChosen, isOpen }: ChoiceProps) {
  const { value, name, kind, address, verdict, missing } = choice;
  const tone = verdict.tone === null ? "sub" : `${verdict.tone}-text`;
  return (
    <div className="choice">
      <label>
        <input
          type="radio"
          name="choice"
          value={value}
          defaultChecked={isChosen}
          disabled={!isOpen}
          required
        />
        <span>
          <bdi className="strong">{name}</bdi> <span className="sub">{kind}</span>
          <small>
            <bdi>{address ?? "No address"}</bdi>
          </small>
        </span>
        <span className={`small strong ${tone}`}>{verdict.words}</span>
      </label>
      {missing.length > 0 && (
        <ul>
          {missing.map(({ words, mend }) => (
            <li key={words}>
              <Icon name="alert" size="sm" />
              <span>{words}</span>
              <a className="link" href={mend.href}>
                {mend.label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
