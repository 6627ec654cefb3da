import type { Page } from "./page";
import type { Visitor } from "./visitor";

/** What a browser sends when a file of changes is chosen; redirects followed. */
export function sendChanges(
  visitor: Visitor,
  page: Page,
  text: string | Uint8Array,
  ticked: readonly string[] = [],
): Promise<Page> {
  const form = page.one("form[action='/numbers/changes/upload']");
  const body = new FormData();
  for (const name of ticked) body.append(name, "on");
  body.append("file", new File([text as BlobPart], "changes.csv", { type: "text/csv" }));
  const headers = { origin: visitor.origin, referer: page.url.href };
  const action = new URL(form.getAttribute("action") ?? "", page.url);
  return visitor.visit(action.href, { method: "POST", headers, body });
}
