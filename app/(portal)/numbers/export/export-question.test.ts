import { expect, test } from "vitest";
import { DEFAULT_LIST_QUERY, type ListQuery } from "@/lib/numbers/list-query";
import { selectedOf } from "./export-question";

const asked: ListQuery = {
  ...DEFAULT_LIST_QUERY,
  country: ["IE"],
  sort: { key: "expires", descending: true },
};

function sent(...pairs: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

test("ticked numbers are all that is asked for, whatever the filters, in the list's order", () => {
  const form = sent(["n", "35319609036"], ["n", "442036951180"], ["n", "35319609036"]);
  expect(selectedOf(form, asked)).toEqual({
    ...DEFAULT_LIST_QUERY,
    sort: asked.sort,
    numbers: ["35319609036", "442036951180"],
  });
});

test("all that match are the question itself", () => {
  expect(selectedOf(sent(["all", "yes"], ["n", "35319609036"]), asked)).toBe(asked);
});

test.each([
  ["nothing ticked", sent()],
  ["nonsense ticked", sent(["n", "12"], ["n", "'; --"])],
  ["another word for all", sent(["all", "true"])],
])("%s selects nothing, and never everything", (_, form) => {
  expect(selectedOf(form, asked)).toBeNull();
});
