import { counted } from "./wording";

const SAID = {
  created: "Created.",
  saved: "Saved.",
  deleted: "Deleted.",
} as const;

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** What a page says once about what was just done; junk says nothing. */
export function saidIn({ said, moved }: Parameters): string | null {
  const sentence = Object.entries(SAID).find(([word]) => word === said)?.[1];
  if (sentence === undefined) return null;
  if (said !== "deleted" || typeof moved !== "string" || !/^[1-9][0-9]{0,4}$/.test(moved)) {
    return sentence;
  }
  const numbers = counted(Number(moved), "number");
  return `${sentence} ${numbers} went where you chose; each says so in its history.`;
}
