import { isE164 } from "@/lib/did/e164";
import { CONFIGURE_CNAM } from "@/lib/numbers/batch-actions";
import type { ListQuery } from "@/lib/numbers/list-query";
import { CHOSEN_VERBS, type VerbName } from "@/lib/numbers/verb-options";
import type { ChosenNumbers } from "@/lib/operations/batches/chosen-numbers";

export interface Prepared {
  readonly verb: VerbName;
  readonly chosen: ChosenNumbers;
  readonly back: string | undefined;
}

/**
 * What a form asks to be drawn up: one of the actions, for all that the list's question matches
 * where that was said, else for the ticked numbers and no other. `null` for no action of ours.
 */
export function preparedBy(form: FormData, asked: ListQuery): Prepared | null {
  const given = form.getAll("verb");
  const verb = CHOSEN_VERBS.find((name) => name === given[0]);
  if (verb === undefined || given.length > 1) return null;
  const back = form.get("back");
  return { verb, chosen: chosenOf(form, asked), back: typeof back === "string" ? back : undefined };
}

/** The numbers of a form that leads to CNAM; `null` where it asks for something else. */
export function chosenForCnam(form: FormData, asked: ListQuery): ChosenNumbers | null {
  return form.get("verb") === CONFIGURE_CNAM ? chosenOf(form, asked) : null;
}

function chosenOf(form: FormData, query: ListQuery): ChosenNumbers {
  if (form.get("all") === "yes") return { kind: "all", query };
  const sent = form.getAll("n").filter((value) => typeof value === "string");
  return { kind: "some", numbers: [...new Set(sent.filter(isE164))] };
}
