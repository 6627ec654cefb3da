import { formatNumber } from "./format-number";
import { FIRST_STEP, type JournalPage, type JournalQuery, type JournalStep } from "./journal";
import { END_CURSOR } from "./list-cursor";
import { counted } from "./wording";

/** One filter of a journal in words, and the address without it. */
export interface JournalChip {
  readonly label: string;
  readonly value: string;
  readonly href: string;
}

/** How each filter is called, and what it says; `null` where nothing is asked. */
export type ChipWords<Filters> = {
  readonly [K in keyof Filters]: readonly [
    label: string,
    say: (value: Filters[K]) => string | null,
  ];
};

/** Every filter of a question. Taking one away goes back to the first page. */
export function journalChips<Filters>(
  { filters }: JournalQuery<Filters>,
  none: Filters,
  words: ChipWords<Filters>,
  href: (query: JournalQuery<Filters>) => string,
): readonly JournalChip[] {
  return (Object.keys(words) as (keyof Filters)[]).flatMap((name) => {
    const [label, say] = words[name];
    const value = say(filters[name]);
    if (value === null) return [];
    const without = { filters: { ...filters, [name]: none[name] }, ...FIRST_STEP };
    return [{ label, value, href: href(without) }];
  });
}

export function listWords(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(", ");
}

/** One number as it is written, or how many. */
export function numbersWords(numbers: readonly string[]): string | null {
  const [only] = numbers;
  if (only === undefined) return null;
  return numbers.length === 1 ? formatNumber(only) : counted(numbers.length, "number");
}

export function containsWords(digits: string | null): string | null {
  return digits === null ? null : `contains ${digits}`;
}

/** Where the pages beside this one are. */
export function journalLinks<Filters>(
  query: JournalQuery<Filters>,
  { previous, next }: Pick<JournalPage<unknown>, "previous" | "next">,
  href: (query: JournalQuery<Filters>) => string,
) {
  const at = (step: Partial<JournalStep>) => href({ ...query, ...FIRST_STEP, ...step });
  return {
    first: at({}),
    previous: previous === null ? null : at({ before: previous }),
    next: next === null ? null : at({ after: next }),
    last: at({ before: END_CURSOR }),
  };
}
