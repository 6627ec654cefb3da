"use client";

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { placeBeside } from "@/components/numbers-list/place-beside";
import { PrepareForm } from "@/components/prepare/prepare-form";
import type { RowAction } from "@/lib/numbers/row-actions";
import { MenuItem, ROW_FORM } from "./menu-item";
import { MenuOpener, type OpenMenu } from "./menu-opener";

/** Long enough to read "Copied". */
const COPIED_MS = 900;

/** The one menu of a list. Without JavaScript ⋯ is a link to what it holds. */
export function RowMenu({ place }: { readonly place: string }) {
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<MenuOpener | null>(null);
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const [copied, setCopied] = useState("");

  useEffect(() => {
    opener.current = new MenuOpener(setOpen);
    return () => opener.current?.stop();
  }, []);
  useEffect(() => {
    if (place !== "") opener.current?.announce();
  }, [place]);
  useLayoutEffect(() => {
    if (open !== null && menu.current !== null) return standOpen(open.trigger, menu.current);
  }, [open]);

  async function perform({ action }: RowAction) {
    if (action !== "copy" || open === null) return;
    const number = `+${numberOf(open)}`;
    await navigator.clipboard.writeText(number);
    setCopied(`${number} copied`);
    setTimeout(() => menu.current?.hidePopover(), COPIED_MS);
  }
  function onToggle(state: string) {
    if (state === "open") return;
    open?.trigger.setAttribute("aria-expanded", "false");
    setOpen(null);
    setCopied("");
  }

  return (
    <>
      <span className="vh" role="status">
        {copied}
      </span>
      {open !== null && <RowForm open={open} />}
      <div
        ref={menu}
        popover="auto"
        className="pop menu row-menu"
        role="menu"
        tabIndex={-1}
        aria-label={open?.trigger.getAttribute("aria-label") ?? "Actions"}
        onKeyDown={moveFocus}
        onToggle={(event) => onToggle(event.newState)}
      >
        {open?.actions.filter(isPossibleHere).map((action) => (
          <MenuItem key={action.verb} item={action} isDone={copied !== ""} perform={perform} />
        ))}
      </div>
    </>
  );
}

function numberOf({ trigger }: OpenMenu): string {
  return new URL(trigger.href).pathname.replace(/\D/g, "");
}

/** Sends the row's number; the lines of the menu are its buttons. */
function RowForm({ open }: { readonly open: OpenMenu }) {
  const here = location.pathname + location.search;
  return <PrepareForm id={ROW_FORM} number={numberOf(open)} back={here} />;
}

/** Browsers give the clipboard to secure pages alone. */
function isPossibleHere({ action }: RowAction): boolean {
  return action !== "copy" || window.isSecureContext;
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const items = itemsOf(event.currentTarget);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === "Tab") event.currentTarget.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

/** Opened under its row's ⋯; when the list scrolls away below it, it closes. */
function standOpen(trigger: HTMLAnchorElement, menu: HTMLElement): () => void {
  trigger.focus({ preventScroll: true });
  menu.showPopover();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const size = { width: menu.offsetWidth, height: menu.offsetHeight };
  const box = trigger.getBoundingClientRect();
  const { left, top } = placeBeside(
    { left: box.right - size.width, top: box.top, width: box.width, height: box.height },
    size,
    { width, height },
  );
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
  trigger.setAttribute("aria-expanded", "true");
  itemsOf(menu)[0]?.focus();
  const close = () => menu.hidePopover();
  document.addEventListener("scroll", close, { passive: true, once: true });
  return () => document.removeEventListener("scroll", close);
}
