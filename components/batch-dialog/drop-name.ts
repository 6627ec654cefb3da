/** The form by which numbers are taken out of an action; its buttons stand beside the numbers. */
export const DROP_FORM = "drop-number";

/** Told to the list below: numbers were taken out of what was chosen there. */
export const DROPPED = "numbers-dropped";
