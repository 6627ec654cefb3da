import type { VerbName, VerbOptions } from "./verb-options";

/** What one action says in its dialog. `what` is "48 numbers", or "this number" where it is one. */
export interface VerbWords<Options> {
  /** What it is done to: "50 numbers", or the number itself. */
  readonly title: (whom: string, options: Options) => string;
  readonly lead: string;
  /** After a count or "It": "will be renewed". */
  readonly will: (options: Options) => string;
  readonly willNot: string;
  /** After a count: "renewed". */
  readonly done: (options: Options) => string;
  readonly notDone: string;
  /** Beside what will change. */
  readonly aside: (options: Options) => string | null;
  /** On the button, where nothing is paid. */
  readonly confirm: (what: string, options: Options) => string;
  /** On the button while nothing was previewed, or nothing can be done. */
  readonly idle: string;
  /** What always follows from it. */
  readonly note: string | null;
  readonly isFinal: boolean;
}

/** Every action in words. A verb without them does not compile. */
export type Words<Names extends VerbName = VerbName> = {
  readonly [Name in Names]: VerbWords<VerbOptions[Name]>;
};

export const NOTHING_YET = "Nothing changes until you confirm.";
