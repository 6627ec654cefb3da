import type { DidRow } from "./did-row";
import { numberHref } from "./number-in-path";

/** One line of a number's menu: somewhere to go or something to do, or why it can't be done now. */
export interface RowAction {
  readonly verb: string;
  readonly label: string;
  readonly icon: "right" | "copy";
  /** Where it leads; `null` where it is done on the spot. */
  readonly href: string | null;
  /** What is done on the spot; `null` where it leads somewhere. */
  readonly action: "copy" | null;
  /** The reason and the way out; `null` = possible. An impossible one stays in its place. */
  readonly refusedBecause: string | null;
}

/** What can be done with one number, always in this order. A new verb is a line here. */
export function rowActions({ did }: Pick<DidRow, "did">): readonly RowAction[] {
  const possible = { action: null, href: null, refusedBecause: null };
  return [
    {
      ...possible,
      verb: "manage",
      label: "Manage",
      icon: "right",
      href: numberHref(did.number),
    },
    { ...possible, verb: "copy", label: "Copy number", icon: "copy", action: "copy" },
  ];
}
