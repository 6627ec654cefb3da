import type { FormState } from "./form-state";

const SECOND_MS = 1000;
const MINUTE_S = 60;

/** Says when the next try is possible; the account itself is never locked. */
export function tooManyTries(waitMs: number): FormState<never> {
  const seconds = Math.ceil(waitMs / SECOND_MS);
  const wait =
    seconds < MINUTE_S ? count(seconds, "second") : count(Math.ceil(seconds / MINUTE_S), "minute");
  return { kind: "refused", message: `Too many tries. Try again in ${wait}.` };
}

function count(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? "" : "s"}`;
}
