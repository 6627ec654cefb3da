import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** The value that is sent, and the word for it. */
export type Pill = readonly [value: string, words: string];

interface PillsProps {
  readonly legend: string;
  readonly name: string;
  /** One of them, or any number of them. */
  readonly kind: "radio" | "checkbox";
  readonly pills: readonly Pill[];
  readonly chosen: readonly string[];
  /** What a choice opens. */
  readonly children?: ReactNode;
}

/** Choices that are all in view: plain boxes under their looks, so any browser sends them. */
export function Pills({ legend, name, kind, pills, chosen, children }: PillsProps) {
  return (
    <fieldset className="wide ways">
      <legend>{legend}</legend>
      <div className="opts">
        {pills.map(([value, words]) => (
          <label key={value} className="opt">
            <input
              type={kind}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              autoComplete="off"
            />
            <Icon name="check" size="sm" />
            {words}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
