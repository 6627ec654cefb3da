/** LIKE knows capitals of plain letters alone; for the others the usual spellings are tried. */
export function spellings(text: string) {
  const lower = text.toLowerCase();
  const title = lower.replace(/(^|[\s-])(\p{L})/gu, (letter) => letter.toUpperCase());
  const contains = (part: string) => `%${part.replace(/[\\%_]/g, "\\$&")}%`;
  return {
    typed: contains(text),
    lower: contains(lower),
    upper: contains(text.toUpperCase()),
    title: contains(title),
  };
}
