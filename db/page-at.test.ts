import { expect, test } from "vitest";
import { pageAt } from "./page-at";

test.each([
  [1, 0, { page: 1, pages: 1, offset: 0 }],
  [9, 0, { page: 1, pages: 1, offset: 0 }],
  [1, 25, { page: 1, pages: 1, offset: 0 }],
  [2, 26, { page: 2, pages: 2, offset: 25 }],
  [9, 51, { page: 3, pages: 3, offset: 50 }],
])("page %i of %i lines, 25 a page", (asked, total, expected) => {
  expect(pageAt(asked, total, 25)).toEqual(expected);
});
