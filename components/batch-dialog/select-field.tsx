"use client";

import type { ReactNode } from "react";
import type { NamedOption, TargetGroup } from "@/lib/numbers/batch-view";
import { useField } from "./answered";
import { FieldNote } from "./field-note";

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** As the form carries it. */
  readonly chosen: string;
  readonly options: readonly NamedOption[];
  readonly groups?: readonly TargetGroup[];
  /** Has the focus when the dialog opens. */
  readonly isFirst?: boolean;
  /** What is typed beside the choice, and the error of that. */
  readonly beside?: ReactNode;
  readonly besideError?: string | undefined;
}

/** One of a list, named by the account. What is wrong stands under it. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, hint, chosen, options, groups = [], isFirst, beside, besideError } = props;
  const { value, error } = useField(name, chosen);
  const noteId = `${name}-note`;
  return (
    <div className="part form-field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <div className="beside">
        <select
          className="input"
          id={name}
          name={name}
          key={value}
          defaultValue={value}
          autoComplete="off"
          aria-invalid={error !== undefined}
          aria-describedby={noteId}
          data-first={isFirst === true ? true : undefined}
        >
          {options.map((option) => (
            <Option key={option.value} {...option} />
          ))}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <Option key={option.value} {...option} />
              ))}
            </optgroup>
          ))}
        </select>
        {beside}
      </div>
      <FieldNote id={noteId} hint={hint} error={error ?? besideError} />
    </div>
  );
}

function Option({ value, label }: NamedOption) {
  return <option value={value}>{label}</option>;
}
