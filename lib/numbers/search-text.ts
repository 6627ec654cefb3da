const LONGEST = 200;

/** What a URL asks to search for, as one line; junk is as if nothing were asked. */
export function searchText(value: string | string[] | undefined): string {
  const text = Array.isArray(value) ? value[0] : value;
  if (text === undefined) return "";
  const line = text.normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "");
  return [...line.trim()].slice(0, LONGEST).join("");
}
