"use client";

import { useEffect } from "react";
import { SHORTCUTS_DIALOG, type Shortcut, shortcutOf, stepped } from "./shortcut-keys";

/** Single keys for the list. They move the real focus, so a screen reader reads what they reach. */
export function Shortcuts() {
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}

const DO: Readonly<Record<Shortcut, () => void>> = {
  find,
  next: () => step(1),
  previous: () => step(-1),
  tick: () => rowOf(document.activeElement)?.querySelector<HTMLElement>("input.box")?.click(),
  keys: () => document.querySelector<HTMLDialogElement>(`#${SHORTCUTS_DIALOG}`)?.showModal(),
};

function onKey(event: KeyboardEvent) {
  const shortcut = shortcutOf(event, isTaken(event.target));
  if (shortcut === null) return;
  event.preventDefault();
  DO[shortcut]();
}

const TYPED = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

/** Somebody types, or a menu or dialog lies over the list. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const isOver = document.querySelector("dialog[open], [popover]:popover-open") !== null;
  return isOver || target.closest(`${TYPED}, details.drop[open], [role=menu]`) !== null;
}

/** The field that is in sight: digits, or the type-ahead where that is chosen. */
function find() {
  const fields = document.querySelectorAll<HTMLInputElement>(
    ".number-field input:not([type=hidden], [type=radio])",
  );
  const shown = [...fields].find((field) => field.checkVisibility());
  shown?.focus();
  shown?.select();
}

function step(by: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLElement>(".tbl tbody a.did")];
  const row = rowOf(document.activeElement);
  const at = links.findIndex((link) => rowOf(link) === row && row !== null);
  links[stepped(at, by, links.length)]?.focus();
}

function rowOf(node: Element | null): HTMLElement | null {
  return node?.closest<HTMLElement>(".tbl tbody tr") ?? null;
}
