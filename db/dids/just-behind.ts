const LAST = 0x10_ff_ff;
const FIRST_SURROGATE = 0xd8_00;
const BEHIND_SURROGATES = 0xe0_00;

/**
 * The first text, in the order of code points, behind all that begin with this one; `null` where
 * there is none.
 */
export function justBehind(text: string): string | null {
  const marks = [...text];
  while (marks.length > 0) {
    const last = marks.pop()?.codePointAt(0) ?? LAST;
    if (last < LAST) return marks.join("") + String.fromCodePoint(next(last));
  }
  return null;
}

function next(mark: number): number {
  return mark + 1 === FIRST_SURROGATE ? BEHIND_SURROGATES : mark + 1;
}
