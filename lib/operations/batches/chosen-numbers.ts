import type { BatchSource } from "@/db/batches/batch-source";
import type { ListQuery } from "@/lib/numbers/list-query";

/** Ticked numbers, or all that a question asks for. */
export type ChosenNumbers =
  | { readonly kind: "some"; readonly numbers: readonly string[] }
  | { readonly kind: "all"; readonly query: ListQuery };

/** Where a batch takes them from, where there are too many to be handed over. */
export function sourceOf(chosen: ChosenNumbers): BatchSource {
  if (chosen.kind === "all") return { kind: "list", query: chosen.query };
  return { kind: "numbers", numbers: [...new Set(chosen.numbers)] };
}
