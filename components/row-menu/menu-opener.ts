import type { RowAction } from "@/lib/numbers/row-actions";

export interface OpenMenu {
  readonly trigger: HTMLAnchorElement;
  readonly actions: readonly RowAction[];
}

const TRIGGER = "a[data-menu]";

/** Listens for the ⋯ of all rows at once: one menu, however many rows. */
export class MenuOpener {
  readonly #show: (open: OpenMenu) => void;
  readonly #listening = new AbortController();
  #request: AbortController | null = null;

  constructor(show: (open: OpenMenu) => void) {
    this.#show = show;
    const { signal } = this.#listening;
    document.addEventListener("click", (event) => this.#onClick(event), { signal, capture: true });
    document.addEventListener("keydown", (event) => this.#onKey(event), { signal });
  }

  stop() {
    this.#listening.abort();
    this.#request?.abort();
  }

  /** With a script the links are buttons, and say so. */
  announce() {
    for (const trigger of document.querySelectorAll(TRIGGER)) {
      trigger.setAttribute("role", "button");
      trigger.setAttribute("aria-haspopup", "menu");
      trigger.setAttribute("aria-expanded", "false");
    }
  }

  #onClick(event: MouseEvent) {
    const trigger = triggerOf(event.target);
    if (trigger === null || event.button !== 0 || isModified(event)) return;
    event.preventDefault();
    if (trigger.getAttribute("aria-expanded") !== "true") void this.#open(trigger);
  }

  /** What a button answers to and a link does not. */
  #onKey(event: KeyboardEvent) {
    const trigger = triggerOf(event.target);
    if (trigger === null || (event.key !== " " && event.key !== "ArrowDown")) return;
    event.preventDefault();
    void this.#open(trigger);
  }

  /** Asked for when it is opened, so that its reasons are those of now. Else the link is followed. */
  async #open(trigger: HTMLAnchorElement) {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    const actions = await loadActions(trigger, request.signal);
    if (request.signal.aborted) return;
    if (actions === null) location.assign(trigger.href);
    else this.#show({ trigger, actions });
  }
}

function triggerOf(node: EventTarget | null): HTMLAnchorElement | null {
  return node instanceof Element ? node.closest<HTMLAnchorElement>(TRIGGER) : null;
}

function isModified(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

async function loadActions(trigger: HTMLAnchorElement, signal: AbortSignal) {
  const address = `${new URL(trigger.href).pathname}/actions`;
  try {
    const answer = await fetch(address, { signal, headers: { accept: "application/json" } });
    if (!answer.ok) return null;
    const { actions } = (await answer.json()) as { actions: readonly RowAction[] };
    return actions;
  } catch {
    return null;
  }
}
