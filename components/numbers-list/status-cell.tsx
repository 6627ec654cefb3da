import type { AttentionReason } from "@/lib/did/attention";
import type { DidStatus } from "@/lib/did/status";
import type { DidRow } from "@/lib/numbers/did-row";
import { VERIFICATION_LOOKS, verificationLabel } from "@/lib/numbers/wording-services";
import {
  ATTENTION_WORDS,
  rowTimeLeft,
  STATUS_LOOKS,
  statusWord,
  terminatedHow,
} from "@/lib/numbers/wording-status";

interface StatusCellProps {
  readonly row: DidRow;
  readonly href: string;
  readonly now: Date;
  readonly timeZone: string;
}

/** Glyph and word lead to the card that says why; under them the time left. */
export function StatusCell({ row, href, now, timeZone }: StatusCellProps) {
  const { tone, glyph } = STATUS_LOOKS[row.status];
  const left = rowTimeLeft(row, now, timeZone);
  const more = besideTheWord(row);
  return (
    <td className="state">
      <a className="st" data-card="status" href={`${href}#status`}>
        <i className={`s ${tone} i-${glyph}`} />
        {statusWord(row.status)}
        {more !== null && <small title={more.all}> {more.shown}</small>}
      </a>
      <span className={left === null || left.tone === "mute" ? "left" : `left ${left.tone}`}>
        {left?.text}
        {row.did.registrationRequired && <Verification row={row} href={href} />}
      </span>
    </td>
  );
}

function Verification({ row, href }: Pick<StatusCellProps, "row" | "href">) {
  const { tone, glyph } = VERIFICATION_LOOKS[row.did.verification];
  const label = verificationLabel(row.did.verification);
  return (
    <a className={`ver ${tone} i-${glyph}`} data-card="verification" href={`${href}#verification`}>
      {label}
    </a>
  );
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
function besideTheWord({ status, attention, did }: DidRow) {
  if (status === "terminated") return { shown: terminatedHow(did), all: undefined };
  const unsaid = attention.filter((reason) => reason !== SAID_BY_STATUS[status]);
  const [first, ...more] = unsaid.map((reason) => ATTENTION_WORDS[reason]);
  if (first === undefined) return null;
  const all = `Also: ${unsaid.map((reason) => ATTENTION_WORDS[reason]).join(", ")}`;
  if (unsaid.length < attention.length) return { shown: `+${unsaid.length}`, all };
  return { shown: more.length === 0 ? first : `${first} +${more.length}`, all };
}
