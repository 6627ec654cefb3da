import { env } from "./env";
import type { FormState } from "./form-state";
import { PERSON_REFUSAL_WORDS } from "./numbers/wording-people";
import type { PersonOutcome, PersonRefused } from "./operations/act-on-person";
import { ONE_TIME_CODE_HOURS } from "./operations/one-time-code";

/** Where a one-time link leads to; shown once, to whoever asked for it. */
export interface ShownLink {
  readonly link: string;
}

function refusedAnswer({ reason }: PersonRefused): FormState<never> {
  return { kind: "refused", message: PERSON_REFUSAL_WORDS[reason] };
}

/** What a form says of an act on a person. */
export function personAnswer(outcome: PersonOutcome<unknown>, message: string): FormState {
  return outcome.kind === "refused" ? refusedAnswer(outcome) : { kind: "done", message };
}

/** The link by which somebody chooses a password, or why there is none. */
export function linkAnswer(outcome: PersonOutcome<{ readonly code: string }>): FormState {
  return outcome.kind === "refused" ? refusedAnswer(outcome) : linkShown(outcome.result.code);
}

export function linkShown(code: string): FormState<ShownLink> {
  const message = `Give this link to the person. It works once, within ${ONE_TIME_CODE_HOURS} hours, and is shown only now.`;
  const link = `${env().origins[0]}/welcome?code=${code}`;
  return { kind: "done", message, result: { link } };
}
