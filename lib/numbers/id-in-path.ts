/** The id that a path names, in its one form; anything else names nothing. */
export function idInPath(segment: string): number | null {
  return /^[1-9][0-9]{0,14}$/.test(segment) ? Number(segment) : null;
}
