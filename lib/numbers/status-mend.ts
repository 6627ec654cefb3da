import type { Action } from "@/lib/did/action-table";
import type { Trouble } from "@/lib/did/status";
import type { CardContext } from "./card-fact";
import type { DidRow } from "./did-row";
import { endUserHref } from "./number-in-path";
import { whyNoEndUser, whyNot } from "./row-actions";
import type { VerbName } from "./verb-options";

/** What takes a trouble away with one click: an action that is drawn up, or a page to choose on. */
export type Mend =
  | { readonly label: string; readonly verb: VerbName }
  | { readonly label: string; readonly href: string };

export type WhyContext = Pick<CardContext, "timeZone" | "now" | "role">;

/** A trouble that an action of today mends. A new one is a line here. */
const MENDS: Partial<Record<Trouble, { label: string; verb: VerbName; asked: Action }>> = {
  canceled: { label: "Restore", verb: "restore", asked: "restore" },
  expired: { label: "Renew service", verb: "renew", asked: "renew" },
  unrouted: { label: "Assign trunk", verb: "route", asked: "routing" },
  withoutCapacity: { label: "Set capacity", verb: "capacity", asked: "routing" },
  notRenewing: { label: "Set billing cycles", verb: "cycles", asked: "cycles" },
};

/** Nothing where the action is refused, or whoever reads may not act. */
export function mendOf(trouble: Trouble, row: DidRow, context: WhyContext): { mend?: Mend } {
  const { role, now } = context;
  if (role === undefined) return {};
  if (trouble === "unregistered") {
    const mend = { label: "Assign end-user details", href: endUserHref(row.did.number) };
    return whyNoEndUser(row, { role, now }) === null ? { mend } : {};
  }
  const mend = MENDS[trouble];
  if (mend === undefined || whyNot(mend.asked, row, { role, now }) !== null) return {};
  return { mend: { label: mend.label, verb: mend.verb } };
}
