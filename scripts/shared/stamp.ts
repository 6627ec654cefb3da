/** An instant as part of a file's name, on every system: 2026-11-27T13-40-05Z. */
export function stampOf(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(":", "-")}Z`;
}
