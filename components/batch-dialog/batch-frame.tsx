"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { BATCH_TITLE } from "./batch-title";
import { droppedPlace } from "./dropped-place";

interface BatchFrameProps {
  /** The page below, without the batch. */
  readonly back: string;
  /** Wide enough for the choice of a period, or for one field. */
  readonly size: "wide" | "slim";
  readonly children: ReactNode;
}

const LEAVING = ["click", "cancel"];

/**
 * Lies over the page from the first byte; a script makes it modal, and closes it without loading
 * the page anew. Leaving changes nothing.
 */
export function BatchFrame({ back, size, children }: BatchFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();

  useLayoutEffect(() => {
    if (dialog.current !== null) return standOver(dialog.current);
  }, []);
  useEffect(() => {
    if (document.activeElement === document.body) keepInside(dialog.current);
  });
  useEffect(() => {
    const leave = (event: Event) => {
      if (event.type === "click" && !isToLeave(event.target)) return;
      event.preventDefault();
      router.replace(back, { scroll: false });
    };
    const frame = dialog.current;
    for (const type of LEAVING) frame?.addEventListener(type, leave);
    return () => {
      for (const type of LEAVING) frame?.removeEventListener(type, leave);
    };
  }, [back, router]);

  return (
    <div className="over">
      <dialog ref={dialog} open className={`dialog ${size}`} aria-labelledby={BATCH_TITLE}>
        {children}
      </dialog>
    </div>
  );
}

function isToLeave(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a[data-leave]") !== null;
}

/** A button that was pressed may be gone with its line: the next one has the focus then. */
function keepInside(frame: HTMLDialogElement | null) {
  const others = [...(frame?.querySelectorAll<HTMLElement>(".drop-number") ?? [])];
  const next = others[Math.min(droppedPlace(), others.length - 1)];
  (next ?? frame?.querySelector<HTMLElement>(FIRST))?.focus({ preventScroll: true });
}

const FIRST = "[data-first], .dialog-form :is(input, select, button):not([type=hidden])";

/** What had the focus before the first of a batch's dialogs: its result is another one. */
let opener: HTMLElement | null = null;

/** The first field has the focus; in the end it goes back to where it was, or to the page. */
function standOver(frame: HTMLDialogElement): () => void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement !== document.body) {
    opener = activeElement;
  }
  frame.removeAttribute("open");
  frame.showModal();
  frame.querySelector<HTMLElement>("[data-first]")?.focus({ preventScroll: true });
  return () => {
    frame.close();
    requestAnimationFrame(giveBack);
  };
}

/** What opened it may be gone by then, as a closed menu's line is. */
function giveBack() {
  if (document.querySelector(".dialog[open]") !== null) return;
  opener?.focus({ preventScroll: true });
  if (document.activeElement !== opener) {
    opener?.closest("details")?.querySelector("summary")?.focus({ preventScroll: true });
  }
  opener = null;
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
}
