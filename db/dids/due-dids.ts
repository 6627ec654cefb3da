import type { Reader } from "@/db/store";
import { DUE_FACTS, type DueDid, dueDidFrom } from "./due-did";

/** A place in the order in which an account's numbers become due. */
export interface DuePlace {
  readonly atMs: number;
  readonly number: string;
}

/** Before every number. */
export const FIRST_DUE: DuePlace = { atMs: Number.MIN_SAFE_INTEGER, number: "" };

const due = (which: string) => `
  SELECT ${DUE_FACTS} AS facts
  FROM dids
  WHERE account_id = ? AND (next_due_at, number) > (?, ?) AND next_due_at <= ?${which}
  ORDER BY next_due_at, number LIMIT ?`;
const DUE = due("");
const DUE_BUT_RELEASES = due(" AND service_ended_at IS NULL AND next_due_at IS expires_at");

export interface DueRange {
  readonly after: DuePlace;
  readonly limit: number;
  /** Whether numbers that are due to leave the account are asked for too. */
  readonly releases: boolean;
}

/** The account's first numbers after a place that are due at `now`, in order of (instant, number). */
export async function dueDids(
  reader: Reader,
  accountId: number,
  now: Date,
  { after, limit, releases }: DueRange,
): Promise<readonly DueDid[]> {
  const range = [accountId, after.atMs, after.number, now.getTime(), limit];
  const sql = releases ? DUE : DUE_BUT_RELEASES;
  return reader.rows<{ facts: string }>(sql, range).map(({ facts }) => dueDidFrom(facts));
}
