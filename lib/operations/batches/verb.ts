import type { Action } from "@/lib/did/action-table";
import type { Change, Offered } from "@/lib/did/change";
import type { Decision } from "@/lib/did/decision";
import type { Did } from "@/lib/did/did";
import type { HistoryEvent } from "@/lib/did/history";
import type { VerbName, VerbOptions } from "@/lib/numbers/verb-options";

export type Told = Pick<HistoryEvent, "action" | "before" | "after">;

export interface VerbFacts {
  /** The row of the action table. */
  readonly action: Action;
  /** Price or refusals hang on what is chosen: only what was shown can be confirmed. */
  readonly mustBeShown: boolean;
}

/** A verb that is decided by the number alone. */
export interface Verb<Options> extends VerbFacts {
  readonly decide: (did: Offered, options: Options, now: Date) => Decision<Change>;
  /** What the history says of it. */
  readonly tell: (did: Did, change: Change) => Told;
}

export type Verbs<Names extends VerbName> = { readonly [Name in Names]: Verb<VerbOptions[Name]> };
