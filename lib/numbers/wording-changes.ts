import type { Words } from "./verb-words";
import { counted, formatCount } from "./wording";

/** What a file of changes makes of numbers. */
export const CHANGES_WORDS: Words<"edit"> = {
  edit: {
    title: (whom) => `Upload changes to ${whom}`,
    lead: "Nothing changes until you confirm.",
    will: () => "will change as the file says",
    willNot: "will not change",
    done: () => "changed",
    notDone: "not changed",
    aside: () => "no charge now",
    confirm: (what) => `Change ${what}`,
    idle: "Upload changes",
    note: null,
    isFinal: false,
  },
};

/** Why a file of changes was refused before it was read. */
export const UPLOAD_REFUSALS = {
  "too-large": "It is larger than 5 MB. Split it, and upload one part after the other.",
  unreadable: "This form could not be read. Choose the file again.",
  busy: "Another file of your account is being read. Try again in a moment.",
} as const;

export const CHANGES_REPORT_GONE =
  "This report is no longer there, and nothing was changed. Upload the file again.";

/** What of a file does not become a change: "1,950 lines change nothing. 3 bad lines are left out." */
export function leftLinesWords(same: number, bad: number): string | null {
  const said = [
    ...(same === 0
      ? []
      : [`${counted(same, "line")} ${same === 1 ? "changes" : "change"} nothing.`]),
    ...(bad === 0 ? [] : [`${counted(bad, "bad line")} ${bad === 1 ? "is" : "are"} left out.`]),
  ];
  return said.length === 0 ? null : said.join(" ");
}

/** What is wrong with a file as a whole, over its lines. */
export function badLinesWords({ bad, changes }: { bad: number; changes: number }): string {
  const lines = `${counted(bad, "line")} can’t be taken as ${bad === 1 ? "it is" : "they are"}`;
  return `${lines}, and nothing was changed. ${counted(changes, "number")} would change without ${bad === 1 ? "it" : "them"}.`;
}

/** Behind the first bad lines; `null` where all are shown. */
export function moreBadWords(bad: number, shown: number): string | null {
  return bad > shown ? `and ${formatCount(bad - shown)} more` : null;
}

/** What was not read of a file. */
export function ignoredWords(ignored: readonly string[]): string | null {
  return ignored.length === 0 ? null : `Not read: ${ignored.join(", ")}.`;
}
