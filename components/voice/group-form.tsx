"use client";

import { useActionState, useState } from "react";
import { FormField } from "@/components/forms/field";
import { LongFormAnswer } from "@/components/forms/long-form-answer";
import type { SendForm } from "@/components/forms/sectioned-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { MOST_GROUP_MEMBERS } from "@/lib/did/trunk";
import { type FormState, IDLE } from "@/lib/form-state";
import { GroupLine } from "./group-line";

export interface GroupFormProps {
  readonly action: SendForm;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly name: string;
  readonly members: readonly {
    readonly name: string;
    readonly priority: number;
    readonly weight: number;
  }[];
  /** Names of trunks, offered while typing. */
  readonly trunks: readonly string[];
  readonly submit: string;
  readonly back: string;
}

const SPARE_LINES = 3;
const NAMES = "trunk-names";

/** A group's name and its trunks, a line each. Without JavaScript a few lines are free each time. */
export function GroupForm(props: GroupFormProps) {
  const { action, hidden = {}, name, members, trunks, submit, back } = props;
  const [state, send, sending] = useActionState(action, IDLE);
  const [more, setMore] = useState(0);
  const { errors, typed } = answered(state);
  const count = Math.min(MOST_GROUP_MEMBERS, members.length + SPARE_LINES + more);
  const lines = Array.from({ length: count }, (_, place) => place + 1);
  return (
    <form action={send} className="sections" noValidate>
      <LongFormAnswer state={state} />
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <section className="card section">
        <div className="section-fields">
          <FormField
            id="name"
            name="name"
            label="Name"
            value={typed?.name ?? name}
            error={errors.name}
          />
        </div>
      </section>
      <fieldset className="card section">
        <legend className="vh">Trunks</legend>
        <div className="section-head">
          <p className="section-title">Trunks</p>
          <p className="hint">
            The lowest priority is tried first. Trunks of one priority share the calls by weight;
            the next priority follows when none of them answers. Empty a line to take its trunk out.
          </p>
        </div>
        <ol className="group-lines">
          {lines.map((line) => (
            <GroupLine
              key={line}
              line={line}
              member={members[line - 1]}
              {...{ errors, typed, list: NAMES }}
            />
          ))}
        </ol>
        <datalist id={NAMES}>
          {trunks.map((trunk) => (
            <option key={trunk} value={trunk} />
          ))}
        </datalist>
        {count < MOST_GROUP_MEMBERS && (
          <div className="more-lines">
            <Button type="button" small onClick={() => setMore(more + 1)}>
              Add a line
            </Button>
          </div>
        )}
      </fieldset>
      <div className="form-foot">
        <ButtonLink href={back}>Not now</ButtonLink>
        <Button look="primary" disabled={sending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

function answered(state: FormState) {
  return {
    errors: state.kind === "invalid" ? state.fieldErrors : {},
    typed: "values" in state ? state.values : undefined,
  };
}
