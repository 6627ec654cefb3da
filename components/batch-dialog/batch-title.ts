/** Id of what names the dialog. */
export const BATCH_TITLE = "batch-title";
