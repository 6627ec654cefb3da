/** What a list of trunks or groups is asked for by its address. */
export interface VoiceListQuery {
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

export const VOICE_PAGE_SIZE = 50;
const LONGEST_SEARCH = 200;

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** Junk asks for the first page of all. */
export function parseVoiceList(parameters: Parameters): VoiceListQuery {
  const search = one(parameters.search).normalize("NFC").trim();
  const page = one(parameters.page);
  return {
    search: [...search].slice(0, LONGEST_SEARCH).join(""),
    page: /^[1-9][0-9]{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The first page of all says nothing in an address. */
export function voiceListHref(path: string, { search, page }: Partial<VoiceListQuery>): string {
  const parameters = new URLSearchParams();
  if (search !== undefined && search !== "") parameters.set("search", search);
  if (page !== undefined && page > 1) parameters.set("page", String(page));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** Where a page stands in a list that is read page by page. */
export interface VoicePage {
  /** All that match. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** Where a page stands among so many; one past the end is the last. */
export function pagesOf(total: number, asked: number): VoicePage {
  const pages = Math.max(1, Math.ceil(total / VOICE_PAGE_SIZE));
  return { total, page: Math.min(asked, pages), pages };
}

/** A page of a whole list. */
export function pageIn<Item>(
  items: readonly Item[],
  asked: number,
): VoicePage & { readonly items: readonly Item[] } {
  const place = pagesOf(items.length, asked);
  const start = (place.page - 1) * VOICE_PAGE_SIZE;
  return { items: items.slice(start, start + VOICE_PAGE_SIZE), ...place };
}
