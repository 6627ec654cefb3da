import type { ListParameters } from "./given-parameters";
import type { Notice } from "./notice";
import { oneOf, pageHref, pageNumber, readPageQuery } from "./page-query";

/** What the list of notices is asked. */
export interface NoticeQuery {
  readonly show: "unread" | null;
  readonly page: number;
}

export interface NoticePage {
  readonly lines: readonly (Notice & { readonly isUnread: boolean })[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export function parseNoticeQuery(params: ListParameters) {
  return readPageQuery<NoticeQuery>(params, { show: oneOf(["unread"]), page: pageNumber });
}

export function noticesHref({ show, page }: NoticeQuery): string {
  return pageHref("/notices", { show, page: page === 1 ? null : String(page) });
}
