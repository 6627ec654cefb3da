import { type HTMLElement, parse } from "node-html-parser";

/** An answer as a person without JavaScript sees it: what is hidden or waits for a script is not there. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly root: HTMLElement;
  /** What can be read, blanks folded. */
  readonly text: string;
  readonly title: string;
  all(selector: string): readonly HTMLElement[];
  /** The only one; none or several is a fault. */
  one(selector: string): HTMLElement;
  texts(selector: string): readonly string[];
  /** The address of the first link so named. */
  link(name: string | RegExp): string;
  hasLink(name: string | RegExp): boolean;
  /** The form that holds a button so named. */
  formWith(button: string): HTMLElement;
  /** The `name` of the field that a label names. */
  fieldName(label: string): string;
}

export async function pageOf(url: URL, response: Response): Promise<Page> {
  const html = await response.text();
  const root = parse(html, { blockTextElements: { script: true, style: true, noscript: false } });
  const title = root.querySelector("title")?.text ?? "";
  for (const unseen of root.querySelectorAll("script, style, template, [hidden]")) unseen.remove();
  const all = (selector: string) => root.querySelectorAll(selector);
  const links = (name: string | RegExp) => all("a[href]").filter((each) => isNamed(each, name));

  return {
    url,
    status: response.status,
    headers: response.headers,
    html,
    root,
    text: readable(root.querySelector("body") ?? root),
    title,
    all,
    one: (selector) => only(all(selector), `${selector} on ${url.pathname}`),
    texts: (selector) => all(selector).map(readable),
    link: (name) => first(links(name), `link ${name}`).getAttribute("href") ?? "",
    hasLink: (name) => links(name).length > 0,
    formWith: (button) => first(all("form").filter(holdsButton(button)), `form with ${button}`),
    fieldName: (label) => fieldName(root, label),
  };
}

export function readable(element: HTMLElement): string {
  return element.structuredText.replace(/[\s ]+/g, " ").trim();
}

export function isNamed(element: HTMLElement, name: string | RegExp): boolean {
  const names = [readable(element), element.getAttribute("aria-label") ?? ""];
  return names.some((each) => (typeof name === "string" ? each === name : name.test(each)));
}

function holdsButton(name: string) {
  return (form: HTMLElement) => form.querySelectorAll("button").some((each) => isNamed(each, name));
}

function fieldName(root: HTMLElement, text: string): string {
  const label = first(
    root.querySelectorAll("label").filter((each) => readable(each).startsWith(text)),
    `label ${text}`,
  );
  const id = label.getAttribute("for");
  const field = id ? root.getElementById(id) : label.querySelector("input, select, textarea");
  return field?.getAttribute("name") ?? "";
}

function only(found: readonly HTMLElement[], what: string): HTMLElement {
  if (found.length !== 1) throw new Error(`Expected one ${what}, found ${found.length}`);
  return first(found, what);
}

function first(found: readonly HTMLElement[], what: string): HTMLElement {
  const [element] = found;
  if (element === undefined) throw new Error(`There is no ${what}`);
  return element;
}
