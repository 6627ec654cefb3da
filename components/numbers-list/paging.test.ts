import { describe, expect, test } from "vitest";
import type { ListPage } from "@/lib/numbers/did-row";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { matchWords, pageLinks, pagingOf, placeWords } from "./paging";

const total = { count: 214, capped: false };
const rows = (count: number) => Array.from({ length: count }) as unknown as ListPage["rows"];

describe("a page near the front", () => {
  const page = { rows: rows(50), firstPlace: 51, previous: "p", next: "n" };
  const paging = pagingOf(page, total);
  const links = pageLinks({ ...DEFAULT_LIST_QUERY, page: 2 }, paging);

  test("says which rows of how many it shows", () => {
    expect(placeWords(paging)).toBe("51–100 of 214");
  });

  test("is linked by number, as are its neighbours", () => {
    expect(links.pages.map(({ page: number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(links.pages.filter(({ isCurrent }) => isCurrent).map((link) => link.page)).toEqual([2]);
    expect([links.previous?.page, links.next?.page]).toEqual([1, 3]);
    expect(links.first).toEqual(DEFAULT_LIST_QUERY);
  });

  test("leads to the last page from behind, however far that is", () => {
    expect(links.last).toEqual({ ...DEFAULT_LIST_QUERY, before: "end" });
  });
});

test("a page at depth is left by cursor, which costs no count", () => {
  const page = { rows: rows(50), firstPlace: null, previous: "p", next: "n" };
  const paging = pagingOf(page, { count: 20_000, capped: true });
  const links = pageLinks({ ...DEFAULT_LIST_QUERY, after: "here" }, paging);
  expect(placeWords(paging)).toBe("50 of 20,000+");
  expect(links.pages).toEqual([]);
  expect([links.previous?.before, links.next?.after]).toEqual(["p", "n"]);
  expect([links.previous?.after, links.next?.before]).toEqual([null, null]);
});

test("the last page of an exact list knows its place, and leads no further", () => {
  const page = { rows: rows(14), firstPlace: null, previous: "p", next: null };
  const paging = pagingOf(page, total);
  const links = pageLinks({ ...DEFAULT_LIST_QUERY, before: "end" }, paging);
  expect(placeWords(paging)).toBe("201–214 of 214");
  expect([links.next, links.last]).toEqual([null, null]);
});

test("what matches agrees with its verb", () => {
  expect(matchWords({ count: 1, capped: false })).toBe("1 match");
  expect(matchWords(total)).toBe("214 match");
  expect(matchWords({ count: 20_000, capped: true })).toBe("20,000+ match");
});
