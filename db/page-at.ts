/** Which page of a list is shown, 1-based, of how many, and how many lines stand before it. */
export interface PageAt {
  readonly page: number;
  readonly pages: number;
  readonly offset: number;
}

/** A page past the last is the last; a list of none has one page. */
export function pageAt(asked: number, total: number, perPage: number): PageAt {
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(asked, pages);
  return { page, pages, offset: (page - 1) * perPage };
}
