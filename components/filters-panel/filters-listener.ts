import { addressOf, searchOf } from "./form-address";
import { narrowChoices, sayCount } from "./live-answers";

/** Waits until typing pauses. */
const PAUSE_MS = 200;
const PANEL = "/numbers/filters";

/** Turns links to the panel into a drawer, and answers while it is filled in. @returns the way out */
export function listenToFilters(drawer: HTMLDialogElement, go: (href: string) => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  let opener: HTMLElement | null = null;

  const onClick = (event: MouseEvent) => {
    const link = linkOf(event, drawer);
    if (link === null && event.target !== drawer) return;
    event.preventDefault();
    if (link === null || "close" in link.dataset) return drawer.close();
    if (!drawer.open) opener = link;
    void show(drawer, panelOf(link));
  };
  const onSubmit = (event: SubmitEvent) => {
    const form = filtersOf(event.target);
    if (form === null || event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    if (isFind(document.activeElement)) return;
    drawer.close();
    go(addressOf(form));
  };
  const onClose = () => {
    drawer.replaceChildren();
    opener?.focus();
  };

  document.addEventListener("click", onClick, { capture: true, signal });
  document.addEventListener("submit", onSubmit, { capture: true, signal });
  document.addEventListener("input", answering(), { signal });
  drawer.addEventListener("close", onClose, { signal });
  return () => over.abort();
}

/** The panel's own markup, as whoever has no JavaScript gets it. Out of reach: the page itself. */
async function show(drawer: HTMLDialogElement, href: string) {
  if (!drawer.open) drawer.showModal();
  drawer.ariaBusy = "true";
  const form = await fetch(href, { headers: { accept: "text/html" } })
    .then((answer) => answer.text())
    .then((text) => filtersIn(new DOMParser().parseFromString(text, "text/html")))
    .catch(() => null);
  if (form === null) return location.assign(href);
  drawer.ariaBusy = null;
  if (!drawer.open) return;
  drawer.replaceChildren(document.adoptNode(form));
  form.querySelector<HTMLElement>("input:not([type=hidden])")?.focus();
}

function answering() {
  let timer = 0;
  let overtaken = new AbortController();
  return ({ target }: Event) => {
    const form = target instanceof Element ? filtersOf(target.closest("form")) : null;
    if (form === null) return;
    clearTimeout(timer);
    overtaken.abort();
    overtaken = new AbortController();
    const { signal } = overtaken;
    const isFind = target instanceof HTMLInputElement && target.dataset.find !== undefined;
    const answer = () => (isFind ? narrowChoices(form, target, signal) : sayCount(form, signal));
    timer = window.setTimeout(() => answer().catch(() => undefined), PAUSE_MS);
  };
}

/** What is typed in the bar beside the link goes along, sent or not. */
function panelOf(link: HTMLAnchorElement): string {
  const form = document.getElementById(link.dataset.filters ?? "");
  if (!(form instanceof HTMLFormElement)) return link.href;
  const search = searchOf(form);
  return search === "" ? PANEL : `${PANEL}?${search}`;
}

function filtersOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof HTMLFormElement && target.id === "filters-panel" ? target : null;
}

function filtersIn(page: Document): HTMLFormElement | null {
  return filtersOf(page.getElementById("filters-panel"));
}

function isFind(element: EventTarget | null): element is HTMLInputElement {
  return element instanceof HTMLInputElement && "find" in element.dataset;
}

/** A link that opens the panel, or closes it where it is open. On its own page they are links. */
function linkOf(event: MouseEvent, drawer: HTMLDialogElement): HTMLAnchorElement | null {
  const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!(event.target instanceof Element) || event.button !== 0 || !isPlain) return null;
  const link = event.target.closest<HTMLAnchorElement>("a[data-filters], a[data-close]");
  return drawer.open || location.pathname !== PANEL ? link : null;
}
