import type { Action } from "@/lib/did/action-table";
import type { Trouble } from "@/lib/did/status";
import type { CardContext } from "./card-fact";
import type { DidRow } from "./did-row";
import { whyNot } from "./row-actions";
import type { VerbName } from "./verb-options";

/** An action that takes a trouble away, drawn up with one click. */
export interface Mend {
  readonly label: string;
  readonly verb: VerbName;
}

export type WhyContext = Pick<CardContext, "timeZone" | "now" | "role">;

/** A trouble that an action of today mends. A new one is a line here. */
const MENDS: Partial<Record<Trouble, Mend & { readonly asked: Action }>> = {
  canceled: { label: "Restore", verb: "restore", asked: "restore" },
  expired: { label: "Renew service", verb: "renew", asked: "renew" },
  unrouted: { label: "Assign trunk", verb: "route", asked: "routing" },
  notRenewing: { label: "Set billing cycles", verb: "cycles", asked: "cycles" },
};

/** Nothing where the action is refused, or whoever reads may not act. */
export function mendOf(trouble: Trouble, row: DidRow, context: WhyContext): { mend?: Mend } {
  const mend = MENDS[trouble];
  const { role, now } = context;
  if (mend === undefined || role === undefined) return {};
  const { asked, ...shown } = mend;
  return whyNot(asked, row, { role, now }) === null ? { mend: shown } : {};
}
