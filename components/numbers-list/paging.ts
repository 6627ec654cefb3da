import type { ListPage } from "@/lib/numbers/did-row";
import { END_CURSOR } from "@/lib/numbers/list-cursor";
import type { ListQuery } from "@/lib/numbers/list-query";
import { counted, formatCount } from "@/lib/numbers/wording";
import { allOf } from "./question";

export interface Total {
  readonly count: number;
  /** There are more than were counted: "20,000+". */
  readonly capped: boolean;
}

export interface Paging extends Pick<ListPage, "previous" | "next"> {
  readonly shown: number;
  /** 1-based place of the first row; `null` when it is not known. */
  readonly first: number | null;
  readonly total: Total;
}

interface PageLink {
  readonly page: number;
  readonly query: ListQuery;
  readonly isCurrent: boolean;
}

export interface PageLinks {
  readonly first: ListQuery | null;
  readonly previous: ListQuery | null;
  readonly pages: readonly PageLink[];
  readonly next: ListQuery | null;
  readonly last: ListQuery | null;
}

/** Pages up to here are linked by number; beyond it the way goes by cursor, which costs no count. */
const NEAR_PAGES = 20;
const AROUND = 2;

/** The end of an exactly counted list has a place, even when it was reached from behind. */
export function pagingOf(page: ListPage, total: Total): Paging {
  const { previous, next, rows } = page;
  const isEnd = next === null && !total.capped && rows.length > 0;
  const first = page.firstPlace ?? (isEnd ? total.count - rows.length + 1 : null);
  return { previous, next, shown: rows.length, first, total };
}

export function pageLinks(query: ListQuery, paging: Paging): PageLinks {
  const current = pageOf(query, paging);
  const { previous, next } = paging;
  const isNear = current !== null && current < NEAR_PAGES;
  const after = isNear ? { page: current + 1 } : { after: next };
  const before = isNear ? { page: current - 1 } : { before: previous };
  return {
    first: previous === null ? null : allOf(query),
    previous: previous === null ? null : { ...allOf(query), ...before },
    pages: current === null ? [] : nearPages(query, paging, current),
    next: next === null ? null : { ...allOf(query), ...after },
    last: next === null ? null : { ...allOf(query), before: END_CURSOR },
  };
}

function nearPages(query: ListQuery, paging: Paging, current: number): readonly PageLink[] {
  const known = Math.ceil(paging.total.count / query.per);
  const start = Math.max(1, Math.min(current - AROUND, known - 2 * AROUND));
  const end = Math.min(known, start + 2 * AROUND);
  const pages = Array.from({ length: Math.max(0, end - start + 1) }, (_, step) => start + step);
  return pages
    .filter((page) => page <= NEAR_PAGES || page === current)
    .map((page) => ({ page, query: { ...allOf(query), page }, isCurrent: page === current }));
}

/** The page that this is, where pages have whole numbers. */
function pageOf(query: ListQuery, { first }: Paging): number | null {
  if (query.after === null && query.before === null) return query.page;
  if (first === null || (first - 1) % query.per !== 0) return null;
  return (first - 1) / query.per + 1;
}

/** "1–50 of 214"; where the place is not known, how many of how many. */
export function placeWords({ shown, first, total }: Paging): string {
  const all = totalWords(total);
  if (first === null) return `${formatCount(shown)} of ${all}`;
  return `${formatCount(first)}–${formatCount(first + shown - 1)} of ${all}`;
}

/** "214", or "20,000+" where there are more than were counted. */
export function totalWords({ count, capped }: Total): string {
  return capped ? `${formatCount(count)}+` : formatCount(count);
}

export function matchWords(total: Total): string {
  return `${totalWords(total)} match`;
}

export function numbersWords(total: Total): string {
  return total.capped ? `${totalWords(total)} numbers` : counted(total.count, "number");
}
