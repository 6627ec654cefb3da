import { Card, Facts } from "@/components/number-details/card";
import type { Mail } from "@/lib/numbers/mail";
import { noticeMail } from "@/lib/numbers/notice-mail";
import { formatCount } from "@/lib/numbers/wording";
import { formatInstant } from "@/lib/numbers/wording-time";
import { MailStateBadge } from "./outbox-table";

interface MailCardsProps {
  readonly mail: Mail;
  /** Where the app is found, as links in e-mails name it. */
  readonly origin: string;
  readonly timeZone: string;
}

/** What became of an e-mail, and what it says, word by word. */
export function MailCards({ mail, origin, timeZone }: MailCardsProps) {
  const { state, attempts, triedAt, nextAt, sentAt, fault } = mail;
  const at = (name: string, instant: Date | null) =>
    instant === null ? [] : [[name, formatInstant(instant, timeZone)] as const];
  return (
    <>
      <Card id="delivery" title="Delivery" aside={<MailStateBadge state={state} />}>
        <Facts
          facts={[
            ["To", <To key="to" mail={mail} />],
            ["Account", <Account key="account" mail={mail} />],
            ...at("Written", mail.writtenAt),
            ["Attempts", formatCount(attempts)],
            ...at("Last attempt", triedAt),
            ...at("Next attempt", attempts === 0 ? null : nextAt),
            ...at("Sent", sentAt),
            ...(fault === null ? [] : [["Why not", <bdi key="fault">{fault}</bdi>] as const]),
          ]}
        />
      </Card>
      <Card id="text" title="Text">
        <pre className="mail-text">{noticeMail(mail, origin).text}</pre>
      </Card>
    </>
  );
}

function To({ mail: { personName, address } }: Pick<MailCardsProps, "mail">) {
  return (
    <>
      <bdi>{personName}</bdi> · <bdi>{address}</bdi>
    </>
  );
}

function Account({ mail: { accountId, accountName } }: Pick<MailCardsProps, "mail">) {
  return (
    <a href={`/staff/accounts/${accountId}`}>
      <bdi>{accountName}</bdi>
    </a>
  );
}
