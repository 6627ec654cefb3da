"use client";

import type { MouseEvent } from "react";
import { useField } from "./answered";
import { FieldNote } from "./field-note";

/** The one field of an action that is typed. */
export interface TextChoice {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly value: string;
  readonly isNumber: boolean;
  /** Common values: what is sent, and the word for it. */
  readonly pills: readonly (readonly [value: string, words: string])[];
}

/** Label above; an error takes the hint's place, and what was typed stays. */
export function TextField(props: TextChoice) {
  const { name, label, hint, placeholder, isNumber, pills } = props;
  const { value, error } = useField(name, props.value);
  const noteId = `${name}-note`;
  return (
    <div className="part">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <input
        id={name}
        name={name}
        type="text"
        className="input"
        lang={isNumber ? undefined : ""}
        inputMode={isNumber ? "numeric" : "text"}
        placeholder={placeholder}
        defaultValue={value}
        autoComplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={noteId}
        data-first
      />
      <FieldNote id={noteId} hint={hint} error={error} />
      {pills.length > 0 && (
        <fieldset className="quick scripted">
          <legend className="vh">Common values</legend>
          {pills.map(([each, words]) => (
            <button
              key={each}
              type="button"
              value={each}
              aria-pressed={each === value && error === undefined}
              onClick={take}
            >
              {words}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Typed by a click, and looked at like what is typed by hand. */
function take({ currentTarget: { form, value } }: MouseEvent<HTMLButtonElement>) {
  const field = form?.querySelector<HTMLInputElement>("[data-first]");
  if (!field) return;
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
