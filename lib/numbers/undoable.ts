import type { VerbName } from "./verb-options";

/** What can be put back as it was, as long as nothing else has changed the numbers since. */
export const UNDOABLE = [
  "describe",
  "route",
  "capacity",
  "cycles",
  "period",
  "cancel",
  "edit",
] as const;
export type Undoable = (typeof UNDOABLE)[number];

export function isUndoable(verb: VerbName): verb is Undoable {
  return (UNDOABLE as readonly VerbName[]).includes(verb);
}

/** Where an undo is asked for. */
export const UNDO = "/numbers/undo";
