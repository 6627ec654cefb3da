import type { ImportFindings, ImportState, NumberImport } from "./number-import";
import { goodLines } from "./number-import";
import { counted, formatCount, joinFacts } from "./wording";
import { formatMoney } from "./wording-money";

export const IMPORT_STATE_WORDS = {
  reading: "Being read",
  reported: "To be confirmed",
  checking: "Being checked",
  writing: "Being written",
  done: "Imported",
  refused: "Refused",
  stopped: "Stopped",
  dropped: "Not confirmed",
} as const satisfies Record<ImportState, string>;

/** What is done while somebody waits. */
export const IMPORT_GOING_WORDS = {
  reading: {
    title: "Reading the file",
    what: "Each line is tried. Nothing changes yet.",
  },
  checking: {
    title: "Checking once more",
    what: "Each line is held against what is there now. Nothing changes yet.",
  },
  writing: {
    title: "Writing the numbers",
    what: "This goes to its end, also when you leave this page or the server starts anew.",
  },
} as const;

const MEGABYTE = 1_000_000;
const KILOBYTE = 1000;

/** "12.4 MB" */
export function sizeWords(bytes: number): string {
  if (bytes < KILOBYTE) return counted(bytes, "byte");
  const [unit, name] = bytes < MEGABYTE ? ([KILOBYTE, "kB"] as const) : ([MEGABYTE, "MB"] as const);
  const size = bytes / unit;
  return `${size < 10 ? size.toFixed(1) : formatCount(size)} ${name}`;
}

export function importKindWords({ isUpdate }: Pick<NumberImport, "isUpdate">): string {
  return isUpdate ? "Changes to its numbers" : "New numbers";
}

/** What came of it, or would, in a line: "99,988 added · 12 bad lines", "12 to change". */
export function importCountsWords(it: NumberImport): string {
  const { state, findings, added, updated, unchanged } = it;
  if (findings === null) return "";
  const bad = findings.bad + it.leftOut;
  const badWords = bad === 0 ? null : counted(bad, "bad line");
  if (state === "done" || state === "writing") {
    const what = it.isUpdate
      ? `${formatCount(updated)} changed · ${formatCount(unchanged)} unchanged`
      : `${formatCount(added)} added`;
    return joinFacts(what, badWords);
  }
  const to = it.isUpdate
    ? `${formatCount(findings.updated)} to change`
    : `${formatCount(findings.added)} to add`;
  return joinFacts(to, badWords);
}

/** The button says what it does. */
export function confirmImportWords(findings: ImportFindings, isUpdate: boolean): string {
  const { added, updated } = findings;
  return isUpdate ? `Change ${counted(updated, "number")}` : `Import ${counted(added, "number")}`;
}

export function leaveOutWords({ bad }: ImportFindings): string {
  return `Leave out ${bad === 1 ? "the bad line" : `the ${counted(bad, "bad line")}`} and take the others`;
}

/** Why there is nothing to confirm; `null` = there is. */
export function nothingToImportWords(findings: ImportFindings): string | null {
  const { added, updated, unchanged, bad } = findings;
  if (added + updated > 0) return null;
  if (unchanged > 0 && bad === 0) {
    return "Nothing differs: all lines say what is so already.";
  }
  return goodLines(findings) === 0 && bad === 0
    ? "There is no line below the heading."
    : "No line can be taken: there is nothing to import.";
}

export function renewalWords(findings: ImportFindings, currency: string): string {
  const { renewing, renewingMinor } = findings;
  if (renewing === 0) return "None";
  return `${formatCount(renewing)}, for ${formatMoney(renewingMinor, currency)}`;
}

/** A default as the report tells it: column, value, how many numbers take it. */
export function defaultParts(words: string): readonly [column: string, value: string] {
  const [column = "", value = ""] = words.split(" = ");
  return [column, value];
}

export const IMPORT_CHANGED_WORDS =
  "Since you confirmed it, something has changed: other lines are bad now. Nothing was imported. Look at the report again.";

export const IMPORT_ACTION_WORDS = {
  "not-found": "This import is no longer there.",
  over: "This import is over. Upload the file again.",
  changed: "The report has changed meanwhile. Look at it again, then confirm.",
  busy: "Another file of this account is being read or written. Wait until that has ended.",
  "bad-lines":
    "There are bad lines. Tick that they are left out, or mend the file and upload it again.",
  nothing: "There is nothing to import.",
  closed: "This account is closed for good.",
  "too-late": "It is being written, or it is over: it can't be stopped any more.",
} as const;
