import type { Transaction } from "@/db/store";
import type { NoticeKind } from "@/lib/did/notices";

export interface NewNotice {
  readonly kind: NoticeKind;
  /** Days before what it tells of; 0 = it has happened. */
  readonly ahead: number;
  /** The UTC days that it speaks of; `null` where its numbers are named. */
  readonly days: { readonly first: Date; readonly last: Date } | null;
  readonly count: number;
  /** E.164 digits, where no days say which. */
  readonly numbers: readonly string[];
  /** A stored list instead, where they are many. */
  readonly setId: string | null;
}

const INSERT = `
  INSERT INTO notices (account_id, kind, ahead, day, first_day, last_day, count, numbers, set_id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (account_id, first_day) WHERE kind = 'money-out' DO NOTHING
  RETURNING id`;

/** @returns its id; `null` when the same fact was told on another day */
export async function insertNotice(
  tx: Transaction,
  accountId: number,
  day: Date,
  notice: NewNotice,
): Promise<number | null> {
  const { kind, ahead, days, count, numbers, setId } = notice;
  const stored = tx.row<{ id: number }>(INSERT, [
    accountId,
    kind,
    ahead,
    day.getTime(),
    days?.first.getTime() ?? null,
    days?.last.getTime() ?? null,
    count,
    numbers.join(","),
    setId,
  ]);
  return stored?.id ?? null;
}
