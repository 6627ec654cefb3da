import { isE164 } from "@/lib/did/e164";
import { DEFAULT_LIST_QUERY, type ListQuery } from "@/lib/numbers/list-query";

/**
 * What a selection asks for: all that the list's question matches where that was said, else the
 * ticked numbers and no other, in the order of the list. `null` when nothing is selected.
 */
export function selectedOf(form: FormData, asked: ListQuery): ListQuery | null {
  if (form.get("all") === "yes") return asked;
  const sent = form.getAll("n").filter((value) => typeof value === "string");
  const numbers = [...new Set(sent.filter(isE164))];
  return numbers.length === 0 ? null : { ...DEFAULT_LIST_QUERY, sort: asked.sort, numbers };
}
