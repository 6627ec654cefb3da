import type { BatchView } from "@/lib/numbers/batch-view";
import { formatNumber } from "@/lib/numbers/format-number";
import type { VerbChoice } from "@/lib/numbers/verb-options";
import type { VerbWords } from "@/lib/numbers/verb-words";
import { counted, formatCount } from "@/lib/numbers/wording";
import { VERB_WORDS } from "@/lib/numbers/wording-batch";
import { formatMoney } from "@/lib/numbers/wording-money";

/** All that a batch says of itself, for its numbers and its choice. */
export interface BatchWords {
  readonly title: string;
  readonly lead: string;
  readonly changing: string;
  readonly notChanging: string;
  readonly aside: string | null;
  readonly confirm: string;
  readonly note: string | null;
  readonly isFinal: boolean;
  /** Nothing but another value is missing. */
  readonly isWaiting: boolean;
}

export function batchWords(view: BatchView): BatchWords {
  const { choice, summary, isFinished } = view;
  const words = wordsOf(choice);
  const { options } = choice;
  const left = summary.chosen - summary.changed;
  const changing = isFinished ? words.done(options) : words.will(options);
  const notChanging = isFinished ? words.notDone : words.willNot;
  return {
    title: words.title(whomOf(view), options),
    lead: isFinished ? resultOf(view) : words.lead,
    changing: said(view, summary.changed, changing),
    notChanging: said(view, left, notChanging),
    aside: isFinished ? null : words.aside(options),
    confirm: confirmWords(view, words),
    note: isFinished ? null : words.note,
    isFinal: words.isFinal,
    isWaiting: isWaitingFor(view),
  };
}

/** Its title alone, while nothing else is known of it. */
export function batchTitle(choice: VerbChoice, whom: string): string {
  return wordsOf(choice).title(whom, choice.options);
}

function wordsOf({ verb }: VerbChoice): VerbWords<VerbChoice["options"]> {
  return VERB_WORDS[verb] as VerbWords<VerbChoice["options"]>;
}

/** Months that an action buys for each number; 0 where it buys none. */
export function monthsBought(choice: VerbChoice): number {
  return choice.verb === "renew" || choice.verb === "restore" ? choice.options.months : 0;
}

function whomOf({ single, summary }: BatchView): string {
  return single === null ? counted(summary.chosen, "number") : formatNumber(single.number);
}

/** "48 will be renewed"; of one number "It will be renewed", and "Renewed" once it is. */
function said({ single, isFinished }: BatchView, count: number, what: string): string {
  if (single === null) return `${formatCount(count)} ${what}`;
  return isFinished ? what.charAt(0).toUpperCase() + what.slice(1) : `It ${what}`;
}

function resultOf({ summary }: BatchView): string {
  if (summary.changed === summary.chosen) return "Done.";
  return summary.changed === 0 ? "Nothing was changed." : "Done, but not for all.";
}

/** The consequence, once more, where it is decided. */
function confirmWords(
  { choice, summary, single, money }: BatchView,
  words: VerbWords<VerbChoice["options"]>,
): string {
  const { changed, totalMinor } = summary;
  if (changed === 0) return words.idle;
  if (totalMinor > 0) return `Confirm and pay ${formatMoney(totalMinor, money.currency)}`;
  const what = single === null ? counted(changed, "number") : "this number";
  return words.confirm(what, choice.options);
}

function isWaitingFor({ summary }: BatchView): boolean {
  return summary.changed === 0 && summary.refusals.every(({ reason }) => reason === "unchanged");
}
