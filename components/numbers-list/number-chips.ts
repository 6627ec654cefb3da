import { formatNumber } from "@/lib/numbers/format-number";
import type { ListQuery } from "@/lib/numbers/list-query";
import type { ActiveChip } from "./list-bar";

export interface FilterChip extends ActiveChip {
  readonly parameter: string;
}

/** Selected numbers are taken out one by one, as long as they fit on a line or two. */
const MAX_NUMBER_CHIPS = 8;

/** The chips of the filters, and of each selected number one of its own. */
export function numberChips(
  query: ListQuery,
  filters: readonly FilterChip[],
): readonly ActiveChip[] {
  const { numbers } = query;
  if (numbers.length > MAX_NUMBER_CHIPS) return filters;
  const ofNumbers = numbers.map((number) => ({
    label: "DID number",
    value: formatNumber(number),
    without: { ...query, numbers: numbers.filter((other) => other !== number) },
  }));
  return [...filters.filter(({ parameter }) => parameter !== "numbers"), ...ofNumbers];
}
