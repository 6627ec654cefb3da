/** What was typed, by field, to be shown again. Passwords and codes are never in it. */
export type FormValues = Readonly<Record<string, string>>;

/** What a form shows: nothing yet, errors at the fields, a refusal, or what was done. */
export type FormState<Result = unknown> =
  | { readonly kind: "idle" }
  | {
      readonly kind: "invalid";
      /** The first error of each field; what belongs to no field is under "form". */
      readonly fieldErrors: Readonly<Record<string, string>>;
      readonly values: FormValues;
    }
  | { readonly kind: "refused"; readonly message: string; readonly values?: FormValues }
  | { readonly kind: "done"; readonly message: string; readonly result?: Result };

export const IDLE: FormState<never> = { kind: "idle" };
