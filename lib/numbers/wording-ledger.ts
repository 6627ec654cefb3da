import { daysWords } from "./active-filters";
import { type ChipWords, containsWords, listWords, numbersWords } from "./journal-chips";
import type { LedgerTotal } from "./ledger-entry";
import type { LedgerFilters, LedgerKind, LedgerSign } from "./ledger-query";
import { counted, formatCount, joinFacts } from "./wording";
import { formatMoney } from "./wording-money";

export const LEDGER_KIND_WORDS = {
  "top-up": "Top-up",
  order: "Order",
  renewal: "Renewal",
  service: "Service",
  refund: "Refund",
  adjustment: "Adjustment",
} as const satisfies Record<LedgerKind, string>;

export const LEDGER_SIGN_WORDS = {
  charged: "Charged",
  added: "Added",
} as const satisfies Record<LedgerSign, string>;

export const LEDGER_CHIP_WORDS: ChipWords<LedgerFilters> = {
  kind: ["Kind", (kinds) => listWords(kinds.map((kind) => LEDGER_KIND_WORDS[kind]))],
  number: ["DID number", containsWords],
  numbers: ["DID numbers", numbersWords],
  days: ["Days (UTC)", (days) => days && daysWords(days.from, days.to)],
  amount: ["Amount", (sign) => sign && LEDGER_SIGN_WORDS[sign]],
  batch: ["Batch", (key) => key && `${key.slice(0, 8)}…`],
};

type Total = Pick<LedgerTotal, "count" | "capped">;

/** "214 events", or "20,000+ events" where there are more than were counted. */
export function countedUpTo({ count, capped }: Total, one: string, many = `${one}s`): string {
  return capped ? `${formatCount(count)}+ ${many}` : counted(count, one, many);
}

export function entriesWords(total: Total): string {
  return countedUpTo(total, "entry", "entries");
}

/** What they add up to; of more than were counted, at least so much. */
export function sumsWords(total: LedgerTotal, currency: string): string {
  const least = total.capped ? "at least " : "";
  const say = (minor: number, word: string) =>
    minor === 0 ? null : `${least}${formatMoney(Math.abs(minor), currency)} ${word}`;
  return joinFacts(
    entriesWords(total),
    say(total.chargedMinor, "charged"),
    say(total.addedMinor, "added"),
  );
}
