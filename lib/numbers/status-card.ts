import { type Did, shownBillingCycles } from "@/lib/did/did";
import type { DidStatus } from "@/lib/did/status";
import { spanBetween } from "@/lib/did/time-left";
import type { CardContext, CardFact } from "./card-fact";
import type { DidRow } from "./did-row";
import { formatNumber } from "./format-number";
import { comesNext, renewsThen, toKeepIt } from "./status-outlook";
import { type WhyLine, whyLines } from "./status-why";
import { cyclesWords, joinFacts } from "./wording";
import { STATUS_LOOKS, type StatusGlyph, statusWord, type Tone } from "./wording-status";
import { formatInstant, spanWords } from "./wording-time";

/** What hovering a status says, as plain data: the hover card and the details page both draw it. */
export interface StatusCard {
  readonly status: DidStatus;
  readonly glyph: StatusGlyph;
  readonly tone: Tone;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly CardFact[];
  /** Said instead of guesses while the number's expiry waits to be dealt with. */
  readonly updating: string | null;
  readonly why: readonly WhyLine[];
}

export const UPDATING =
  "Being updated: its expiry date has passed and is about to be dealt with. Nothing is lost.";

/** Every word of the status card; nothing in it is decided here, only said. */
export function statusCard(row: DidRow, context: CardContext): StatusCard {
  const { tone, glyph } = STATUS_LOOKS[row.status];
  return {
    status: row.status,
    glyph,
    tone,
    title: statusWord(row.status),
    subtitle: joinFacts(stateName(row), formatNumber(row.did.number)),
    facts: row.isBeingUpdated ? knownFacts(row.did, context) : allFacts(row, context),
    updating: row.isBeingUpdated ? UPDATING : null,
    why: row.isBeingUpdated ? [] : whyLines(row, context),
  };
}

/** The status in the words of its state: which way it was terminated, what expiring soon means. */
function stateName(row: Pick<DidRow, "status" | "did">): string | null {
  if (row.status === "expiring_soon") return "Delayed Service Removal";
  if (row.status !== "terminated") return null;
  return row.did.canceledAt === null ? "Expired" : "Canceled";
}

function allFacts(row: DidRow, context: CardContext): CardFact[] {
  const more = [renewsThen(row, context), comesNext(row.did, context), toKeepIt(row, context)];
  return [...knownFacts(row.did, context), ...more.filter((fact) => fact !== null)];
}

function knownFacts(did: Did, context: CardContext): CardFact[] {
  const cycles = cyclesWords(shownBillingCycles(did));
  return [{ label: "Billing cycles left", value: cycles, detail: null }, expiryFact(did, context)];
}

function expiryFact(did: Did, { timeZone, now }: CardContext): CardFact {
  const label = "Expiry date";
  if (did.expiresAt === null)
    return { label, value: "None yet", detail: "set when service starts" };
  const value = formatInstant(did.expiresAt, timeZone);
  if (now < did.expiresAt) {
    return { label, value, detail: `in ${spanWords(spanBetween(now, did.expiresAt))}` };
  }
  return { label, value, detail: `${spanWords(spanBetween(did.expiresAt, now))} ago` };
}
