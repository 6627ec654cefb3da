/** Id of the form that ticked rows belong to, wherever they stand. */
export const BATCH_FORM = "batch";

/** What a page came with: nothing, its own rows, or all that match. */
export type Said = "page" | "all" | null;

/** Told on the document, with the numbers for which what was asked is done. */
export const SERVED = "numbers-served";

/** What is ticked is kept under this name for the window. */
export const KEPT = "selection";
