import { findAccountById } from "@/db/accounts/find-account";
import { findImport, findImportAtWork, type ImportRecord } from "@/db/imports/find-import";
import { moveImport } from "@/db/imports/write-import";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { ImportFindings } from "@/lib/numbers/number-import";
import type { StaffBy } from "@/lib/operations/act-on-person";

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

/** From here on it goes on by itself. Nothing of the account has changed yet. */
export function confirmImport(
  store: Store,
  wish: ConfirmWish,
  { actor, now }: StaffBy,
): Promise<ImportConfirmed> {
  return store.inTransaction(async (tx): Promise<ImportConfirmed> => {
    const it = await findImport(tx, wish.accountId, wish.key);
    if (it === null) return "not-found";
    const known = knownOf(it);
    if (known !== null) return known;
    if ((await findAccountById(tx, wish.accountId)) === null) return "closed";
    const refusal = refusalOf(it, wish, now);
    if (refusal !== null) return refusal;
    if ((await findImportAtWork(tx, wish.accountId)) !== null) return "busy";
    const confirmed = { by: actor.id, name: actor.name, at: now };
    const { skipBad } = wish;
    await moveImport(tx, it, { state: "checking", confirmed, skipBad, reached: 0 });
    return "confirmed";
  });
}

/** What became of it, where it waits no more. */
function knownOf({ state }: ImportRecord): ImportConfirmed | null {
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

function refusalOf(
  { madeAt, reports, findings }: ImportRecord,
  { report, skipBad }: ConfirmWish,
  now: Date,
): ImportConfirmed | null {
  if (madeAt < laterBy(now, -CONFIRM_WITHIN_MS)) return "over";
  if (findings === null || reports !== report) return "changed";
  if (changes(findings) === 0) return "nothing";
  return findings.bad > 0 && !skipBad ? "bad-lines" : null;
}

function changes({ added, updated }: ImportFindings): number {
  return added + updated;
}
