/** Single keys of the list, as the dialog names them. */
export const SHORTCUT_KEYS = [
  ["/", "Find a number by its digits"],
  ["j", "Next number"],
  ["k", "Previous number"],
  ["x", "Select the number, or take it out"],
  ["Enter", "Open the number"],
  ["?", "Show these keys"],
] as const;

export const SHORTCUTS_DIALOG = "shortcuts";

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

export type Shortcut = "find" | "next" | "previous" | "tick" | "keys";

const MEANINGS: Readonly<Record<string, Shortcut>> = {
  "/": "find",
  j: "next",
  k: "previous",
  x: "tick",
  "?": "keys",
};

/** What a key asks for. Keys with a modifier belong to the browser, typed ones to their field. */
export function shortcutOf(pressed: Pressed, isTaken: boolean): Shortcut | null {
  const isModified = pressed.ctrlKey || pressed.metaKey || pressed.altKey;
  if (isModified || isTaken || pressed.isComposing || pressed.defaultPrevented) return null;
  return Object.hasOwn(MEANINGS, pressed.key) ? (MEANINGS[pressed.key] ?? null) : null;
}

/** The place that a step leads to among so many; from nowhere to the first. */
export function stepped(at: number, step: 1 | -1, count: number): number {
  if (at === -1) return 0;
  return Math.max(0, Math.min(count - 1, at + step));
}
