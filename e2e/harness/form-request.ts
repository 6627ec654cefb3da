import type { HTMLElement } from "node-html-parser";
import { isNamed, type Page } from "./page";

export type FormValues = Readonly<Record<string, string | readonly string[] | null>>;

/** What a browser sends for a form: its fields as they stand, changed, and the button pressed. */
export function formRequest(
  page: Page,
  form: HTMLElement,
  changes: FormValues,
  button?: string | RegExp,
): { url: string; init: RequestInit } {
  const pressed = pressedButton(page, form, button);
  const entries = [...standing(page, form), ...pairOf(pressed)].filter(
    ([name]) => !(name in changes),
  );
  for (const [name, value] of Object.entries(changes)) {
    for (const each of value === null ? [] : [value].flat()) entries.push([name, each]);
  }
  const action = pressed?.getAttribute("formaction") ?? form.getAttribute("action") ?? "";
  const url = new URL(action || page.url.href, page.url);
  if ((form.getAttribute("method") ?? "get").toLowerCase() === "get") {
    url.search = new URLSearchParams(entries).toString();
    return { url: url.href, init: {} };
  }
  const headers = { origin: page.url.origin, referer: page.url.href };
  return { url: url.href, init: { method: "POST", headers, body: bodyOf(form, entries) } };
}

type Entry = [name: string, value: string];

function bodyOf(form: HTMLElement, entries: readonly Entry[]): BodyInit {
  if (form.getAttribute("enctype")?.toLowerCase() !== "multipart/form-data") {
    return new URLSearchParams([...entries]);
  }
  const body = new FormData();
  for (const [name, value] of entries) body.append(name, value);
  return body;
}

/** Without a name the first in the form; one that is named may stand elsewhere and name the form. */
function pressedButton(
  page: Page,
  form: HTMLElement,
  name: string | RegExp | undefined,
): HTMLElement | undefined {
  const isPress = (each: HTMLElement) => each.getAttribute("type") !== "button";
  if (name === undefined) return form.querySelectorAll("button").find(isPress);
  const buttons = page
    .all("button")
    .filter((each) => isPress(each) && (isOwned(each, form) || isInside(each, form)));
  return buttons.find((each) => isNamed(each, name));
}

function standing(page: Page, form: HTMLElement): Entry[] {
  return page
    .all("input, select, textarea")
    .filter((field) => field.hasAttribute("name") && !field.hasAttribute("disabled"))
    .filter((field) => isOwned(field, form) || isInside(field, form))
    .flatMap((field) => valuesOf(field).map((value): Entry => [nameOf(field), value]));
}

function isOwned(field: HTMLElement, form: HTMLElement): boolean {
  return ownerId(field) === (form.getAttribute("id") ?? "");
}

/** A field may name its form and stand elsewhere; then it is no part of the one around it. */
function ownerId(field: HTMLElement): string | null {
  return field.getAttribute("form") ?? null;
}

function isInside(field: HTMLElement, form: HTMLElement): boolean {
  return ownerId(field) === null && field.closest("form") === form;
}

function valuesOf(field: HTMLElement): readonly string[] {
  if (field.tagName === "TEXTAREA") return [field.text];
  if (field.tagName === "SELECT") return chosen(field);
  const type = field.getAttribute("type") ?? "text";
  if (["submit", "button", "reset", "image", "file"].includes(type)) return [];
  if (!["checkbox", "radio"].includes(type)) return [field.getAttribute("value") ?? ""];
  return field.hasAttribute("checked") ? [field.getAttribute("value") ?? "on"] : [];
}

function chosen(select: HTMLElement): readonly string[] {
  const options = select.querySelectorAll("option");
  const selected = options.filter((option) => option.hasAttribute("selected"));
  const sent =
    selected.length > 0 || select.hasAttribute("multiple") ? selected : options.slice(0, 1);
  return sent.map((option) => option.getAttribute("value") ?? option.text);
}

function pairOf(button: HTMLElement | undefined): Entry[] {
  if (!button?.hasAttribute("name")) return [];
  return [[nameOf(button), button.getAttribute("value") ?? ""]];
}

function nameOf(field: HTMLElement): string {
  return field.getAttribute("name") ?? "";
}
