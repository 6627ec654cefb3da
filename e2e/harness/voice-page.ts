import { type FormValues, formRequest } from "./form-request";
import type { Page } from "./page";
import type { Visitor } from "./visitor";

/** Sends the form that holds a button so named, as a browser without JavaScript would. */
export function press(
  visitor: Visitor,
  page: Page,
  button: string,
  changes: FormValues = {},
): Promise<Page> {
  const { url, init } = formRequest(page, page.formWith(button), changes, button);
  return visitor.visit(url, init);
}

/** The last part of a page's path: the id of what it shows. */
export function idOf(page: Page): string {
  return page.url.pathname.split("/").at(-1) ?? "";
}

/** Rows of the page's table: what each cell says. */
export function rowsOf(page: Page): readonly (readonly string[])[] {
  return page
    .all("table.plain tbody tr")
    .map((row) => row.querySelectorAll("th, td").map((cell) => cell.text.trim()));
}
