import type { ImportRecord } from "@/db/imports/find-import";
import { DAY_MS, laterBy } from "@/lib/did/calendar";

/** As long as its file is kept. */
export const CONFIRM_WITHIN_MS = DAY_MS;

export interface ConfirmWish {
  readonly accountId: number;
  readonly key: string;
  /** Which report of it was seen. */
  readonly report: number;
  /** Take the good lines although there are bad ones. */
  readonly skipBad: boolean;
}

export type ImportConfirmed =
  /** Now or before: twice is once. */
  | "confirmed"
  | "not-found"
  /** It was stopped, refused or dropped, or it is too old. */
  | "over"
  /** It was reported anew: to be looked at again. */
  | "changed"
  | "busy"
  | "bad-lines"
  | "nothing"
  | "closed";

/** What became of it, where it waits no more. */
export function knownOf({ state }: ImportRecord): ImportConfirmed | null {
  switch (state) {
    case "reported":
      return null;
    case "checking":
    case "writing":
    case "done":
      return "confirmed";
    case "reading":
      return "changed";
    case "refused":
    case "stopped":
    case "dropped":
      return "over";
  }
}

/** Why it can't be confirmed as it is. */
export function refusalOf(
  { madeAt, reports, findings }: ImportRecord,
  { report, skipBad }: ConfirmWish,
  now: Date,
): ImportConfirmed | null {
  if (madeAt < laterBy(now, -CONFIRM_WITHIN_MS)) return "over";
  if (findings === null || reports !== report) return "changed";
  if (findings.added + findings.updated === 0) return "nothing";
  return findings.bad > 0 && !skipBad ? "bad-lines" : null;
}
