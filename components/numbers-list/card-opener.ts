import type { HoverCard } from "@/lib/numbers/hover-card";

export type CardLoad =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly card: HoverCard }
  | { readonly kind: "failed"; readonly httpStatus: number | null };

export interface OpenCard {
  readonly trigger: HTMLAnchorElement;
  readonly load: CardLoad;
}

const TRIGGER = "a[data-card]";
const HOVER_MS = 200;
/** Long enough for the pointer to cross from the trigger to the card. */
const LEAVE_MS = 250;
/** An answer that comes sooner is shown at once, without a placeholder before it. */
const PLACEHOLDER_MS = 250;

/** Listens for all rows at once and says which card is open: one card, however many rows. */
export class CardOpener {
  readonly #isInCard: (node: EventTarget | null) => boolean;
  readonly #show: (open: OpenCard | null) => void;
  readonly #listening = new AbortController();
  #trigger: HTMLAnchorElement | null = null;
  #isShown = false;
  #request: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastPointer = "mouse";

  constructor(
    isInCard: (node: EventTarget | null) => boolean,
    show: (open: OpenCard | null) => void,
  ) {
    this.#isInCard = isInCard;
    this.#show = show;
    const { signal } = this.#listening;
    document.addEventListener("pointerover", (event) => this.#onPointer(event), { signal });
    document.addEventListener("pointerdown", (event) => this.#onPress(event), { signal });
    document.addEventListener("focusin", (event) => this.#onFocus(event), { signal });
    document.addEventListener("click", (event) => this.#onClick(event), { signal, capture: true });
    document.addEventListener("keydown", (event) => this.#onKey(event), { signal });
    document.documentElement.addEventListener("pointerleave", () => this.#leave(), { signal });
  }

  stop() {
    this.#listening.abort();
    this.close();
  }

  close() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#trigger?.removeAttribute("aria-describedby");
    this.#trigger = null;
    this.#isShown = false;
    this.#show(null);
  }

  #onPointer(event: PointerEvent) {
    if (event.pointerType === "touch") return;
    const trigger = triggerOf(event.target);
    if (trigger !== null && trigger !== this.#trigger) this.#openSoon(trigger);
    else if (trigger !== null || this.#isInCard(event.target)) this.#stay();
    else this.#leave();
  }

  #onPress(event: PointerEvent) {
    this.#lastPointer = event.pointerType;
    if (triggerOf(event.target) === null && !this.#isInCard(event.target)) this.#closeIfAny();
  }

  #onFocus(event: FocusEvent) {
    const trigger = triggerOf(event.target);
    if (trigger === null) {
      if (!this.#isInCard(event.target)) this.#closeIfAny();
    } else if (trigger !== this.#trigger && trigger.matches(":focus-visible")) this.#open(trigger);
  }

  /** A finger has no hover: the first tap shows the card, the second follows the link. */
  #onClick(event: MouseEvent) {
    const trigger = triggerOf(event.target);
    if (trigger === null || this.#lastPointer !== "touch" || trigger === this.#trigger) return;
    event.preventDefault();
    this.#open(trigger);
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== "Escape" || this.#trigger === null) return;
    const { activeElement } = document;
    const trigger = this.#trigger;
    const wasInCard = this.#isInCard(activeElement);
    this.close();
    if (wasInCard) trigger.focus();
  }

  /** A card that is open stays until then: on its way to it the pointer may cross another trigger. */
  #openSoon(trigger: HTMLAnchorElement) {
    if (this.#isShown) clearTimeout(this.#timer);
    else {
      this.#closeIfAny();
      this.#trigger = trigger;
    }
    this.#timer = setTimeout(() => this.#open(trigger), HOVER_MS);
  }

  #open(trigger: HTMLAnchorElement) {
    this.#closeIfAny();
    this.#trigger = trigger;
    this.#isShown = true;
    const request = new AbortController();
    this.#request = request;
    const show = (load: CardLoad) => {
      clearTimeout(this.#timer);
      if (!request.signal.aborted) this.#show({ trigger, load });
    };
    this.#timer = setTimeout(() => show({ kind: "loading" }), PLACEHOLDER_MS);
    void loadCard(trigger, request.signal).then(show);
  }

  #stay() {
    if (this.#isShown && this.#request?.signal.aborted === false) clearTimeout(this.#timer);
  }

  #leave() {
    if (this.#trigger === null) return;
    clearTimeout(this.#timer);
    if (this.#isShown) this.#timer = setTimeout(() => this.close(), LEAVE_MS);
    else this.close();
  }

  #closeIfAny() {
    if (this.#trigger !== null) this.close();
  }
}

function triggerOf(node: EventTarget | null): HTMLAnchorElement | null {
  return node instanceof Element ? node.closest<HTMLAnchorElement>(TRIGGER) : null;
}

async function loadCard(trigger: HTMLAnchorElement, signal: AbortSignal): Promise<CardLoad> {
  const address = `${new URL(trigger.href).pathname}/card?of=${trigger.dataset.card}`;
  try {
    const answer = await fetch(address, { signal, headers: { accept: "application/json" } });
    if (!answer.ok) return { kind: "failed", httpStatus: answer.status };
    return { kind: "loaded", card: (await answer.json()) as HoverCard };
  } catch {
    return { kind: "failed", httpStatus: null };
  }
}
