import { Badge } from "@/components/ui/badge";
import type { Mail, MailState } from "@/lib/numbers/mail";
import { noticeMail } from "@/lib/numbers/notice-mail";
import { formatCount } from "@/lib/numbers/wording";
import { MAIL_STATE_WORDS } from "@/lib/numbers/wording-mail";
import { formatInstant } from "@/lib/numbers/wording-time";

const LOOKS = {
  waiting: { tone: "warn", glyph: "status-expiring-soon" },
  sent: { tone: "ok", glyph: "status-active" },
  failed: { tone: "bad", glyph: "status-terminated" },
} as const satisfies Record<MailState, { tone: "warn" | "ok" | "bad"; glyph: string }>;

/** Where an e-mail stands: colour, shape and word. */
export function MailStateBadge({ state }: Pick<Mail, "state">) {
  return <Badge {...LOOKS[state]}>{MAIL_STATE_WORDS[state]}</Badge>;
}

interface OutboxTableProps {
  readonly mails: readonly Mail[];
  readonly timeZone: string;
}

/** E-mails of all accounts, newest first. */
export function OutboxTable({ mails, timeZone }: OutboxTableProps) {
  return (
    <table className="plain">
      <caption className="vh">E-mails, newest first</caption>
      <thead>
        <tr>
          <th scope="col">E-mail</th>
          <th scope="col">To</th>
          <th scope="col">State</th>
          <th scope="col">Written</th>
          <th scope="col" className="figure">
            Attempts
          </th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <tr key={mail.id}>
            <th scope="row">
              <a className="did" href={`/staff/outbox/${mail.id}`}>
                <bdi>{noticeMail(mail, "").subject}</bdi>
              </a>
              {mail.fault !== null && <bdi className="l2">{mail.fault}</bdi>}
            </th>
            <td data-label="To">
              <bdi>{mail.address}</bdi>
            </td>
            <td data-label="State">
              <MailStateBadge state={mail.state} />
            </td>
            <td data-label="Written">{formatInstant(mail.writtenAt, timeZone)}</td>
            <td data-label="Attempts" className="figure">
              {formatCount(mail.attempts)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
