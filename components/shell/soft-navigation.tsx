"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { sendPrepared } from "./prepared-forms";

/**
 * Makes plain links and GET forms quicker, never different: the page's own markup works without it.
 * One listener serves all, so rows stay plain HTML and nothing is fetched before it is asked for.
 */
export function SoftNavigation() {
  const router = useRouter();
  const [isBusy, start] = useTransition();
  const place = `${usePathname()}?${useSearchParams()}`;

  useEffect(() => {
    const go = (href: string) => start(() => router.push(href));
    const show = (href: string) => router.push(href, { scroll: false });
    const listeners = [
      ["click", (event: Event) => followLink(event as MouseEvent, go)],
      ["submit", (event: Event) => sendForm(event as SubmitEvent, go)],
      ["submit", (event: Event) => sendPrepared(event as SubmitEvent, show)],
      ["change", sendOnChange],
      ["pointerdown", closeDrops],
      ["keydown", closeDropOnEscape],
    ] as const;
    for (const [type, listener] of listeners) document.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of listeners) document.removeEventListener(type, listener);
    };
  }, [router]);

  useEffect(() => {
    document.documentElement.classList.toggle("busy", isBusy);
  }, [isBusy]);

  /* A menu that was opened before scripts were there stays open. */
  const shown = useRef(place);
  useEffect(() => {
    settleForms(place);
    if (shown.current !== place) closeAllDrops();
    shown.current = place;
  }, [place]);

  return null;
}

function followLink(event: MouseEvent, go: (href: string) => void) {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || !isPlain(event) || !isPage(link)) return;
  event.preventDefault();
  closeSheets();
  go(link.pathname + link.search + link.hash);
}

function closeSheets() {
  for (const open of document.querySelectorAll<HTMLElement>(":popover-open")) open.hidePopover();
}

function isPlain(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

/** A page of this app that is not the one below the reader's feet. */
function isPage(link: HTMLAnchorElement): boolean {
  const isOther = link.origin !== location.origin || link.target !== "" || link.download !== "";
  const isHere = link.pathname + link.search === location.pathname + location.search;
  return !isOther && !link.hasAttribute("download") && !(isHere && link.hash !== "");
}

/** Empty fields say nothing and stay out of the address. */
function sendForm(event: SubmitEvent, go: (href: string) => void) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if (form.method !== "get" || !form.hasAttribute("data-soft")) return;
  event.preventDefault();
  if (event.submitter !== null) closeSheets();
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") search.append(name, value.trim());
  }
  const question = search.toString().replaceAll("%2C", ",");
  go(
    question === ""
      ? new URL(form.action).pathname
      : `${new URL(form.action).pathname}?${question}`,
  );
}

/** A choice is an answer: no button needs to be pressed after it. */
function sendOnChange(event: Event) {
  const choice = event.target;
  if (!(choice instanceof HTMLSelectElement) || !choice.form?.hasAttribute("data-soft")) return;
  const dependent = choice.form.elements.namedItem(choice.dataset.clears ?? "");
  if (dependent instanceof HTMLSelectElement) dependent.value = "";
  choice.form.requestSubmit();
}

/** Fields show what the address asks, unless somebody is typing into one. */
function settleForms(_place: string) {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-soft]")) {
    const active = document.activeElement;
    const isTyping = active instanceof HTMLInputElement && active.form === form;
    if (!isTyping) form.reset();
  }
}

function closeAllDrops() {
  for (const drop of openDrops()) drop.open = false;
}

function openDrops(): NodeListOf<HTMLDetailsElement> {
  return document.querySelectorAll<HTMLDetailsElement>("details.drop[open]");
}

function closeDrops(event: Event) {
  for (const drop of openDrops()) {
    if (!(event.target instanceof Node && drop.contains(event.target))) drop.open = false;
  }
}

function closeDropOnEscape(event: Event) {
  if (!(event instanceof KeyboardEvent) || event.key !== "Escape") return;
  for (const drop of openDrops()) {
    drop.open = false;
    drop.querySelector("summary")?.focus();
  }
}
