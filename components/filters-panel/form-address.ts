import { foldForm } from "@/lib/numbers/fold-form";

/** The list that a form asks for, at the same address to which its plain answer would lead. */
export function addressOf(form: HTMLFormElement): string {
  const search = searchOf(form);
  return search === "" ? "/numbers" : `/numbers?${search}`;
}

/** What is filled in, folded; empty fields say nothing. */
export function searchOf(form: HTMLFormElement): string {
  const given: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    const text = typeof value === "string" ? value.trim() : "";
    if (text !== "") given[name] = [...(given[name] ?? []), text];
  }
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(foldForm(given))) {
    const [text = ""] = [value].flat();
    if (text !== "") search.set(name, text);
  }
  return search.toString().replaceAll("%2C", ",");
}
