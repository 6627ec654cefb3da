import type { Codec } from "@/lib/numbers/list-codec";
import { FILTER_CODECS } from "@/lib/numbers/list-parameters";
import type { IdOrNone, ListFilters } from "@/lib/numbers/list-query";
import type { Pill } from "./pills";

type Ranged = "cycles" | "capacity" | "expires";

interface Ends<T> {
  readonly from: T | null;
  readonly to: T | null;
}

/** Which pill stands for a filter: none at all, one that says just that, or a range of its own. */
export function chosenWay<K extends Ranged>(
  name: K,
  value: ListFilters[K],
  pills: readonly Pill[],
): string {
  if (value === null) return "any";
  const text = (FILTER_CODECS[name] as Codec<ListFilters[K]>).write(value);
  return pills.some(([known]) => known === text) ? text : "range";
}

/** Both ends where the pill for a range is the chosen one. */
export function rangeEnds<T>(way: string, value: Partial<Ends<T>> | null): Ends<T> {
  if (way !== "range" || value === null) return { from: null, to: null };
  return { from: value.from ?? null, to: value.to ?? null };
}

export function chosenId(asked: IdOrNone | null): string {
  return asked === null ? "" : String(asked);
}
