import { Card } from "@/components/number-details/card";
import type { RequestView, ToldRequestEvent } from "@/lib/numbers/service-view";
import { joinFacts, midSentence } from "@/lib/numbers/wording";
import { actorWords } from "@/lib/numbers/wording-history";
import {
  REQUEST_ACTION_WORDS,
  REQUEST_STATE_WORDS,
  requestReasonText,
} from "@/lib/numbers/wording-service-requests";
import { formatInstant } from "@/lib/numbers/wording-time";

interface RequestHistoryProps {
  readonly view: RequestView;
  readonly timeZone: string;
  /** Staff see each other's names. */
  readonly isStaff?: boolean;
}

/** What happened to the request, and where it stood then; newest first. */
export function RequestHistory({ view, timeZone, isStaff = false }: RequestHistoryProps) {
  return (
    <Card id="history" title="Status history">
      <ol className="hist">
        {view.events.toReversed().map((event) => (
          <li key={`${event.at.getTime()} ${event.action} ${event.comment ?? ""}`}>
            <p>
              <b className="strong">{REQUEST_ACTION_WORDS[event.action]}</b>
              <span className="sub">
                {" · "}
                {midSentence(REQUEST_STATE_WORDS[event.state])}
              </span>
            </p>
            <Why event={event} />
            <p className="meta">
              <bdi>{joinFacts(formatInstant(event.at, timeZone), who(event, isStaff))}</bdi>
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Why({ event }: { readonly event: ToldRequestEvent }) {
  const words = requestReasonText(event.reasons, event.comment);
  return words === "" ? null : (
    <p className="sub">
      <bdi>{words}</bdi>
    </p>
  );
}

function who(event: ToldRequestEvent, isStaff: boolean): string {
  return isStaff && event.actorName !== "" ? event.actorName : actorWords(event);
}
