import type { z } from "zod";
import type { FormState, FormValues } from "./form-state";

type Invalid = Extract<FormState, { kind: "invalid" }>;

/** Fields that are never sent back to be shown. */
const UNSHOWN = /password|code|secret/i;

/** Text by field. What Next adds for itself is no field; a file or a field twice is an error. */
function fieldsOf(form: FormData): {
  readonly fields: FormValues;
  readonly errors: FormValues;
} {
  const fields = new Map<string, string>();
  const errors = new Map<string, string>();
  for (const [name, value] of form) {
    if (name.startsWith("$ACTION")) continue;
    if (typeof value !== "string") errors.set(name, "Type text here; a file can't be read.");
    else if (fields.has(name)) errors.set(name, "This was sent twice. Send it once.");
    else fields.set(name, value);
  }
  return { fields: Object.fromEntries(fields), errors: Object.fromEntries(errors) };
}

/** Parses a form by its schema; else every field's first error, and what was typed. */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
): { readonly kind: "valid"; readonly input: z.output<Schema>; values: FormValues } | Invalid {
  const { fields, errors } = fieldsOf(form);
  const values = shownValues(fields);
  if (Object.keys(errors).length > 0) return { kind: "invalid", fieldErrors: errors, values };
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { kind: "valid", input: parsed.data, values };
  return { kind: "invalid", fieldErrors: firstErrors(parsed.error.issues), values };
}

/** What was sent as far as it may be shown again: no passwords, no codes, no files. */
export function shownFieldsOf(form: FormData): FormValues {
  return shownValues(fieldsOf(form).fields);
}

function shownValues(fields: FormValues): FormValues {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !UNSHOWN.test(name)));
}

function firstErrors(issues: readonly z.core.$ZodIssue[]): FormValues {
  const errors = new Map<string, string>();
  for (const issue of issues) {
    const field = issue.code === "unrecognized_keys" ? "form" : String(issue.path[0] ?? "form");
    if (!errors.has(field)) errors.set(field, wordsOf(issue));
  }
  return Object.fromEntries(errors);
}

function wordsOf(issue: z.core.$ZodIssue): string {
  return issue.code === "unrecognized_keys"
    ? "The form holds something it should not. Load the page again."
    : issue.message;
}
