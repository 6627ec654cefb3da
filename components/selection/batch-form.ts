/** Id of the form that ticked rows belong to, wherever they stand. */
export const BATCH_FORM = "batch";

/** What a page came with: nothing, its own rows, or all that match. */
export type Said = "page" | "all" | null;
