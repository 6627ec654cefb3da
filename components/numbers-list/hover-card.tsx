"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { CardOpener, type OpenCard } from "./card-opener";
import { HoverCardContent } from "./hover-card-content";
import { placeBeside } from "./place-beside";

const CARD_ID = "hover-card";

/** The one hover card of a list: rows are plain links, and without JavaScript they stay links. */
export function HoverCard() {
  const card = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<OpenCard | null>(null);

  useEffect(() => {
    const isInCard = (node: EventTarget | null) =>
      node instanceof Node && card.current?.contains(node) === true;
    const opener = new CardOpener(isInCard, setOpen);
    return () => opener.stop();
  }, []);

  useLayoutEffect(() => {
    if (card.current === null) return;
    if (open === null) card.current.hidePopover();
    else return standBeside(open.trigger, card.current);
  }, [open]);

  return (
    <div ref={card} id={CARD_ID} popover="manual" className="pop hc hover-card">
      <div aria-live="polite">{open === null ? null : <HoverCardContent open={open} />}</div>
    </div>
  );
}

/** Places by script properties, which the content security policy allows; attributes it forbids. */
function standBeside(trigger: HTMLAnchorElement, card: HTMLElement): () => void {
  const place = () => {
    if (!trigger.isConnected) return card.hidePopover();
    const window = document.documentElement;
    const room = { width: window.clientWidth, height: window.clientHeight };
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { left, top } = placeBeside(boxOf(trigger), size, room);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  };
  if (!card.matches(":popover-open")) card.showPopover();
  place();
  trigger.setAttribute("aria-describedby", CARD_ID);
  document.addEventListener("scroll", place, { capture: true, passive: true });
  window.addEventListener("resize", place);
  return () => {
    document.removeEventListener("scroll", place, { capture: true });
    window.removeEventListener("resize", place);
  };
}

/** As high as what its cell says, which stays readable while the card is open. */
function boxOf(trigger: HTMLElement) {
  const { left, width } = trigger.getBoundingClientRect();
  const lines = [trigger, ...(trigger.closest("td")?.children ?? [])];
  const boxes = lines.map((line) => line.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top));
  return { left, width, top, height: Math.max(...boxes.map((box) => box.bottom)) - top };
}
