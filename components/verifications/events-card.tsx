import { Card } from "@/components/number-details/card";
import type { ToldEvent } from "@/lib/numbers/verification-view";
import { joinFacts } from "@/lib/numbers/wording";
import { rejectionText, VERIFICATION_ACTION_WORDS } from "@/lib/numbers/wording-end-user";
import { actorWords } from "@/lib/numbers/wording-history";
import { formatInstant } from "@/lib/numbers/wording-time";

interface EventsCardProps {
  readonly events: readonly ToldEvent[];
  readonly timeZone: string;
  /** Staff see each other's names. */
  readonly isStaff?: boolean;
}

/** What happened to the verification, newest first. */
export function EventsCard({ events, timeZone, isStaff = false }: EventsCardProps) {
  return (
    <Card id="events" title="History">
      <ol className="hist">
        {events.toReversed().map((event) => (
          <li key={`${event.at.getTime()} ${event.action}`}>
            <p>
              <b className="strong">{VERIFICATION_ACTION_WORDS[event.action]}</b>
              <Why event={event} />
            </p>
            <p className="meta">
              <bdi>{joinFacts(formatInstant(event.at, timeZone), who(event, isStaff))}</bdi>
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Why({ event }: { readonly event: ToldEvent }) {
  const words = rejectionText(event.reasons, event.comment);
  return words === "" ? null : (
    <span className="sub">
      {" · "}
      <bdi>{words}</bdi>
    </span>
  );
}

function who(event: ToldEvent, isStaff: boolean): string {
  return isStaff && event.actorName !== "" ? event.actorName : actorWords(event);
}
