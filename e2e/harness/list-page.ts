import type { HTMLElement } from "node-html-parser";
import { type Page, readable } from "./page";

/** Digits of the numbers in the rows, from above. */
export function numbersOn(page: Page): readonly string[] {
  return page.all("table.tbl tbody tr th a").map((link) => {
    return (link.getAttribute("href") ?? "").replace("/numbers/", "");
  });
}

/** Sections from left to right with the count that each says. */
export function sectionsOn(page: Page): readonly { name: string; count: number; href: string }[] {
  return page.all('nav[aria-label="Sections"] a').map((link) => {
    const [, name = "", count = ""] = /^(.*?) ?([\d,]+)$/.exec(readable(link)) ?? [];
    return { name, count: numberIn(count), href: link.getAttribute("href") ?? "" };
  });
}

/** "214 match". */
export function matchOn(page: Page): number {
  return numberIn(readable(page.one(".listbar .match")));
}

export function chipsOn(page: Page): readonly string[] {
  return page.texts(".chips .chip");
}

function chipNamed(page: Page, label: string): HTMLElement {
  const found = page.all(".chips .chip").find((chip) => readable(chip).startsWith(label));
  if (found === undefined) throw new Error(`There is no chip ${label}`);
  return found;
}

/** The address that takes a chip off. */
export function withoutChip(page: Page, label: string): string {
  const chip = chipNamed(page, label);
  const link = chip.tagName === "A" ? chip : chip.querySelector("a");
  return link?.getAttribute("href") ?? "";
}

function numberIn(text: string): number {
  return Number(/[\d,]+/.exec(text)?.[0].replaceAll(",", "") ?? Number.NaN);
}
