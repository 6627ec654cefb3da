"use client";

import { createContext, useContext } from "react";
import type { FormState } from "@/lib/form-state";

/** What the server said of a form's fields, and what was typed in them. */
interface Answered {
  readonly errors: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
}

export const AnsweredForm = createContext<Answered>({ errors: {}, typed: {} });

/** Fields that show their error themselves. What is wrong with any other is said over the form. */
export const TELLING_FIELDS: readonly string[] = [
  "cycles",
  "description",
  "count",
  "target",
  "moveTo",
  "own",
  "limit",
  "pool",
  "channels",
  "shared",
  "name",
  "details",
];

export function answeredBy(state: FormState): Answered {
  return {
    errors: state.kind === "invalid" ? state.fieldErrors : {},
    typed: ("values" in state ? state.values : undefined) ?? {},
  };
}

/** The error of one field, if it has one, and its value: as typed, else as stored. */
export function useField(name: string, stored: string) {
  const { errors, typed } = useContext(AnsweredForm);
  return { error: errors[name], value: typed[name] ?? stored };
}
