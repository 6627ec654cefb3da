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
        {more !== null && <small> {more}</small>}
      </a>
      <span className={left === null || left.tone === "mute" ? "left" : `left ${left.tone}`}>
        {left?.text}
        {row.did.registrationRequired && <Verification row={row} />}
      </span>
    </td>
  );
}

function Verification({ row }: { readonly row: DidRow }) {
  const { tone, glyph } = VERIFICATION_LOOKS[row.did.verification];
  const label = verificationLabel(row.did.verification);
  return <i className={`ver ${tone} i-${glyph}`} role="img" aria-label={label} title={label} />;
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

/** How it was terminated, else the first further reason and how many more. */
function besideTheWord(row: DidRow): string | null {
  if (row.status === "terminated") return terminatedHow(row.did);
  const [first, ...more] = row.attention.filter((reason) => reason !== SAID_BY_STATUS[row.status]);
  if (first === undefined) return null;
  return more.length === 0 ? ATTENTION_WORDS[first] : `${ATTENTION_WORDS[first]} +${more.length}`;
}
