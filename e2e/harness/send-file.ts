import type { Page } from "./page";
import type { Visitor } from "./visitor";

/** What a browser sends when a file is chosen in the form of an identity's page; redirects followed. */
export function sendFile(
  visitor: Visitor,
  page: Page,
  { kind, bytes }: { readonly kind: string; readonly bytes: Uint8Array },
): Promise<Page> {
  const form = page.one("form.upload");
  const body = new FormData();
  body.append("kind", kind);
  body.append("file", new File([new Uint8Array(bytes)], "scan.pdf", { type: "application/pdf" }));
  const headers = { origin: visitor.origin, referer: page.url.href };
  const action = new URL(form.getAttribute("action") ?? "", page.url);
  return visitor.visit(action.href, { method: "POST", headers, body });
}
