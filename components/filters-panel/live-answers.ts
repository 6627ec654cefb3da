import type { FilterOptions } from "@/lib/numbers/filter-options";
import { searchOf } from "./form-address";

/** Says how many numbers would be shown, in the server's words. */
export async function sayCount(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const { found, show } = await ask<{ found: string; show: string }>(
    `/numbers/count?${searchOf(form)}`,
    signal,
  );
  say(form, "[data-found]", found);
  say(form, "[data-show]", show);
}

/** Offers what fits the typed part of a name; what is chosen stays chosen. */
export async function narrowChoices(
  form: HTMLFormElement,
  typed: HTMLInputElement,
  signal: AbortSignal,
): Promise<void> {
  const field = typed.dataset.find ?? "";
  const select = form.querySelector<HTMLSelectElement>(`select[data-of=${field}]`);
  if (select === null) return;
  const asked = new URLSearchParams({ of: field, text: typed.value });
  const { options } = await ask<FilterOptions>(
    `/numbers/filters/options?${asked}&${searchOf(form)}`,
    signal,
  );
  for (const option of [...select.options]) {
    if (!("fixed" in option.dataset) && !option.selected) option.remove();
  }
  const kept = new Set([...select.options].map(({ value }) => value));
  for (const { id, name } of options) {
    if (!kept.has(String(id))) select.add(new Option(name, String(id)));
  }
}

async function ask<T>(address: string, signal: AbortSignal): Promise<T> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as T;
}

function say(form: HTMLFormElement, place: string, words: string) {
  const element = form.querySelector(place);
  if (element !== null) element.textContent = words;
}
