import { DROPPED } from "@/components/batch-dialog/drop-name";
import {
  ALL_MATCHING,
  between,
  isSelected,
  NOTHING_SELECTED,
  readSelection,
  type Selection,
  withNumbers,
  writeSelection,
} from "@/lib/numbers/selection";
import { BATCH_FORM, KEPT, SERVED } from "./batch-form";

const ROWS = `input[form="${BATCH_FORM}"][name="n"]`;
const PAGE = "input[data-select-page]";

/**
 * Listens for the boxes of all rows at once. What is ticked is kept for the window, so that it
 * lasts over the pages of one question; another question begins with nothing.
 */
export class SelectionKeeper {
  readonly #question: string;
  readonly #tell: (selection: Selection) => void;
  readonly #listening = new AbortController();
  #selection: Selection;
  #last: string | null = null;

  constructor(question: string, tell: (selection: Selection) => void) {
    this.#question = question;
    this.#tell = tell;
    this.#selection = readSelection(sessionStorage.getItem(KEPT), question);
    const { signal } = this.#listening;
    document.addEventListener("click", (event) => this.#onClick(event), { signal });
    document.addEventListener(SERVED, (event) => this.#onServed(event), { signal });
    document.addEventListener(DROPPED, (event) => this.#onDropped(event), { signal });
    document.addEventListener("formdata", (event) => this.#onSend(event), { signal });
  }

  stop() {
    this.#listening.abort();
  }

  /** Takes over what was ticked before anybody listened, and what came ticked from the server. */
  adopt() {
    const ticked = rowBoxes().filter((box) => box.checked);
    if (ticked.some((box) => box.disabled)) this.selectAll();
    else if (ticked.length > 0) this.#change(ticked.map(numberOf), true);
  }

  selectAll() {
    this.#set(ALL_MATCHING);
  }

  clear() {
    this.#last = null;
    this.#set(NOTHING_SELECTED);
  }

  #onClick({ target, shiftKey }: MouseEvent) {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.matches(PAGE)) this.#change(rowBoxes().map(numberOf), target.checked);
    if (!target.matches(ROWS)) return;
    const number = numberOf(target);
    const isRange = shiftKey && this.#last !== null;
    const range = isRange ? between(rowBoxes().map(numberOf), this.#last ?? number, number) : [];
    this.#last = number;
    this.#change([...range, number], target.checked);
  }

  #change(numbers: readonly string[], isTicked: boolean) {
    this.#set(withNumbers(this.#selection, numbers, isTicked, rowBoxes().map(numberOf)));
  }

  #set(selection: Selection) {
    this.#selection = selection;
    sessionStorage.setItem(KEPT, writeSelection(this.#question, selection));
    this.show();
  }

  /** Ticks the boxes of the rows that are shown now, and tells what is selected. */
  show() {
    const boxes = rowBoxes();
    for (const box of boxes) {
      box.disabled = false;
      box.checked = isSelected(this.#selection, numberOf(box));
    }
    const ticked = boxes.filter((box) => box.checked).length;
    const page = document.querySelector<HTMLInputElement>(PAGE);
    if (page !== null) {
      page.checked = ticked > 0 && ticked === boxes.length;
      page.indeterminate = ticked > 0 && ticked < boxes.length;
    }
    this.#tell(this.#selection);
  }

  /** What was asked for them is done: they are not selected any more. */
  #onServed(event: Event) {
    if (!(event instanceof CustomEvent)) return;
    if (this.#selection.kind === "all") this.clear();
    else this.#change(event.detail as readonly string[], false);
  }

  /** Taken out of an action, they are ticked no more; what was asked for as a whole stays meant. */
  #onDropped(event: Event) {
    if (!(event instanceof CustomEvent) || this.#selection.kind === "all") return;
    this.#change(event.detail as readonly string[], false);
  }

  /** Numbers ticked on other pages have no box here and are sent along. */
  #onSend({ target, formData }: FormDataEvent) {
    if (!(target instanceof HTMLFormElement) || target.id !== BATCH_FORM) return;
    formData.delete("n");
    if (this.#selection.kind === "all") return;
    for (const number of this.#selection.numbers) formData.append("n", number);
  }
}

function rowBoxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(ROWS)];
}

function numberOf(box: HTMLInputElement): string {
  return box.value;
}
