/**
 * The form in which descriptions and names are searched and sorted: compatibility forms united,
 * lower case, and one small sigma, whose shape at a word's end would otherwise hide it.
 */
export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("ς", "σ");
}
