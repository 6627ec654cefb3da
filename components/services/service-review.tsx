import { Card } from "@/components/number-details/card";
import { Crumbs } from "@/components/ui/crumbs";
import { Note } from "@/components/ui/note";
import { SubmittedCard } from "@/components/verifications/submitted-card";
import type { FormState } from "@/lib/form-state";
import type { RequestView } from "@/lib/numbers/service-view";
import { counted } from "@/lib/numbers/wording";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";
import { RequestFacts } from "./request-facts";
import { RequestHistory } from "./request-history";
import { RequestMark } from "./request-mark";
import { RequestNumbers } from "./request-numbers";
import { ReviewSteps } from "./review-steps";

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

export interface ServiceReviewProps {
  readonly view: RequestView;
  readonly account: { readonly id: number; readonly name: string; readonly currency: string };
  /** How many of its numbers are canceled or expired. */
  readonly suspended: number;
  readonly timeZone: string;
  /** The one that was decided just now, before this was shown. */
  readonly decided: string | null;
  readonly actions: Readonly<
    Record<"take" | "approve" | "sendBack" | "reject" | "confirmRemoval", Action>
  >;
}

/** A request before its reviewer: what was asked for, and the decision beside it. */
export function ServiceReview(props: ServiceReviewProps) {
  const { view, account, suspended, timeZone, decided, actions } = props;
  const { service, reference, status, reason } = view;
  return (
    <div className="number-page">
      <Crumbs way={[["Services", "/staff/services"]]} here={reference} />
      <header className="page-head">
        <div>
          <div className="did-title">
            <h1>{reference}</h1>
            <RequestMark service={service} status={status} />
          </div>
          <p className="sub">
            {SERVICE_WORDS[service]} for{" "}
            <a className="link" href={`/staff/accounts/${account.id}`}>
              <bdi>{account.name}</bdi>
            </a>
          </p>
        </div>
      </header>
      {decided !== null && <Note>{decided} is decided. This is the next one.</Note>}
      {reason !== null && (
        <Note tone="bad">
          <bdi>{reason}</bdi>
        </Note>
      )}
      {suspended > 0 && (
        <Note tone="warn">
          {counted(suspended, "number")} canceled or expired: nothing can be set up.
        </Note>
      )}
      <div className="cols">
        <div className="stack">
          <RequestFacts view={view} timeZone={timeZone} currency={account.currency} />
          <SubmittedCard view={view} identityHref={null} />
        </div>
        <div className="stack">
          <Card id="decision" title="Decision">
            <ReviewSteps view={view} actions={actions} />
          </Card>
          <RequestNumbers view={view} isStaff />
          <RequestHistory view={view} timeZone={timeZone} isStaff />
        </div>
      </div>
    </div>
  );
}
