/** Ticked numbers, or all that the list's question asks for, whatever page shows them. */
export type Selection =
  | { readonly kind: "all" }
  | { readonly kind: "some"; readonly numbers: ReadonlySet<string> };

export const NOTHING_SELECTED: Selection = { kind: "some", numbers: new Set() };
export const ALL_MATCHING: Selection = { kind: "all" };

export function isSelected(selection: Selection, number: string): boolean {
  return selection.kind === "all" || selection.numbers.has(number);
}

/**
 * Takes numbers in or out. Taking some out of "all matching" leaves the rest of the page in sight:
 * what is on other pages was asked for as a whole, and that whole is no longer meant.
 */
export function withNumbers(
  selection: Selection,
  numbers: readonly string[],
  isTicked: boolean,
  page: readonly string[],
): Selection {
  if (selection.kind === "all" && isTicked) return selection;
  const before = selection.kind === "all" ? new Set(page) : selection.numbers;
  const others = [...before].filter((number) => !numbers.includes(number));
  return { kind: "some", numbers: new Set(isTicked ? [...others, ...numbers] : others) };
}

/** From one to the other, both included, in the order of the page. */
export function between(page: readonly string[], from: string, to: string): readonly string[] {
  const ends = [page.indexOf(from), page.indexOf(to)];
  if (ends.includes(-1)) return [to];
  return page.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/** As kept for the window: the question that it belongs to, and numbers alone. */
export function writeSelection(question: string, selection: Selection): string {
  const numbers = selection.kind === "all" ? "all" : [...selection.numbers];
  return JSON.stringify({ question, numbers });
}

/** What was kept for this question; anything else, another question's too, is nothing. */
export function readSelection(text: string | null, question: string): Selection {
  const kept = keptIn(text);
  if (kept === null || kept.question !== question) return NOTHING_SELECTED;
  if (kept.numbers === "all") return ALL_MATCHING;
  if (!Array.isArray(kept.numbers)) return NOTHING_SELECTED;
  const numbers = kept.numbers.filter((each) => typeof each === "string" && /^\d+$/.test(each));
  return { kind: "some", numbers: new Set<string>(numbers) };
}

function keptIn(text: string | null): { question?: unknown; numbers?: unknown } | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" ? kept : null;
  } catch {
    return null;
  }
}
