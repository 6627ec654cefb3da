import type { NoticeKind } from "@/lib/did/notices";
import type { Notice } from "@/lib/numbers/notice";

export const NOTICE_COLUMNS = `n.id, n.kind, n.ahead, n.day, n.first_day AS firstDay,
  n.last_day AS lastDay, n.count, n.numbers, n.set_id AS setId`;

export interface StoredNotice {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly ahead: number;
  readonly day: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly count: number;
  readonly numbers: string;
  readonly setId: string | null;
}

export function noticeOf(row: StoredNotice): Notice {
  const { id, kind, ahead, day, firstDay, lastDay, count, numbers, setId } = row;
  const days =
    firstDay === null || lastDay === null
      ? null
      : { first: new Date(firstDay), last: new Date(lastDay) };
  const list = numbers === "" ? [] : numbers.split(",");
  return { id, kind, ahead, day: new Date(day), days, count, numbers: list, setId };
}
