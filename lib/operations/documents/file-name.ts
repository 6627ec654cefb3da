import type { MediaType } from "./inspect-file";

const ENDINGS: Readonly<Record<MediaType, readonly [string, ...string[]]>> = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
};
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}"*:<>?|\\/]/gu;
const LONGEST_STEM = 120;

/** The name that somebody gave, without folders and what no file system likes; may be empty. */
export function cleanName(given: string): string {
  const base = given.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  return base
    .replace(UNFIT, "")
    .replace(/^[. ]+/, "")
    .trim();
}

/** The same, and true to its type. */
export function fittingName(given: string, mediaType: MediaType): string {
  const clean = cleanName(given);
  const [, stem = clean, ending = ""] = /^(.*)\.([^.]{1,10})$/.exec(clean) ?? [];
  const known = ENDINGS[mediaType].find((each) => each === ending.toLowerCase());
  const kept = known === undefined ? clean : stem;
  const short = [...kept].slice(0, LONGEST_STEM).join("");
  return `${short === "" ? "document" : short}.${known ?? ENDINGS[mediaType][0]}`;
}
