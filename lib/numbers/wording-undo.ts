import { isUndoable } from "./undoable";
import type { VerbName } from "./verb-options";
import type { Words } from "./verb-words";

/** Taking back what a batch did. */
export const UNDO_WORDS: Words<"undo"> = {
  undo: {
    title: (whom) => `Undo for ${whom}`,
    lead: "Puts numbers back as they were, where nothing else has changed them since.",
    will: ({ what }) => (what === "cancel" ? "will be restored free" : "will be as before"),
    willNot: "will stay as they are",
    done: ({ what }) => (what === "cancel" ? "restored" : "as before"),
    notDone: "not put back",
    aside: () => "no charge",
    confirm: (what) => `Undo for ${what}`,
    idle: "Undo",
    note: null,
    isFinal: false,
  },
};

/** What can be taken back later, said before it is done; of a removal its first line says so. */
export function undoWords(verb: VerbName): string | null {
  if (verb === "undo" || verb === "remove") return null;
  return isUndoable(verb)
    ? "You can undo this from Activity, as long as nothing else changes the numbers."
    : "This can’t be undone.";
}
