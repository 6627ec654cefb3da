import type { AttentionReason } from "@/lib/did/attention";
import type { DidStatus } from "@/lib/did/status";
import type { DidRow } from "./did-row";
import type { ShownCells } from "./shown-row";
import { VERIFICATION_LOOKS, verificationLabel } from "./wording-services";
import {
  ATTENTION_WORDS,
  rowTimeLeft,
  STATUS_LOOKS,
  statusWord,
  terminatedHow,
} from "./wording-status";

interface Place {
  readonly now: Date;
  readonly timeZone: string;
}

/** Glyph and word of the status, and the time left. */
export function shownStatus(row: DidRow, { now, timeZone }: Place): ShownCells["status"] {
  const { tone, glyph } = STATUS_LOOKS[row.status];
  const left = rowTimeLeft(row, now, timeZone);
  return {
    look: `${tone} i-${glyph}`,
    word: statusWord(row.status),
    more: besideTheWord(row),
    left: left?.text ?? null,
    tone: left === null || left.tone === "mute" ? null : left.tone,
    verification: row.did.registrationRequired ? shownVerification(row) : null,
  };
}

function shownVerification({ did: { verification } }: DidRow) {
  const { tone, glyph } = VERIFICATION_LOOKS[verification];
  return [`${tone} i-${glyph}`, verificationLabel(verification)] as const;
}

/** The reason that the status word itself says already. */
const SAID_BY_STATUS: Readonly<Record<DidStatus, AttentionReason | null>> = {
  active: null,
  not_configured: "not-configured",
  awaiting_registration: "registration",
  terminated: "lapsed",
  expiring_soon: "not-renewing",
  porting: null,
  blocked: "blocked",
};

/** How it was terminated, else the first reason where the word does not say it, and how many more. */
function besideTheWord({ status, attention, did }: DidRow): ShownCells["status"]["more"] {
  if (status === "terminated") return { shown: terminatedHow(did), all: undefined };
  const unsaid = attention.filter((reason) => reason !== SAID_BY_STATUS[status]);
  const [first, ...more] = unsaid.map((reason) => ATTENTION_WORDS[reason]);
  if (first === undefined) return null;
  const all = `Also: ${unsaid.map((reason) => ATTENTION_WORDS[reason]).join(", ")}`;
  if (unsaid.length < attention.length) return { shown: `+${unsaid.length}`, all };
  return { shown: more.length === 0 ? first : `${first} +${more.length}`, all };
}
