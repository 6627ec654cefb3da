import type { FormValues } from "./form-request";
import type { Page } from "./page";
import type { Visitor } from "./visitor";

/** Presses the first button so named, in a form of many on the page, with some fields filled in. */
export function press(visitor: Visitor, page: Page, button: string, fields: FormValues = {}) {
  for (const each of page.all("#pressed")) each.removeAttribute("id");
  page.formWith(button).setAttribute("id", "pressed");
  return visitor.submit(page, "#pressed", fields, button);
}
