import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Crumbs } from "@/components/ui/crumbs";
import { Note } from "@/components/ui/note";
import { SubmittedCard } from "@/components/verifications/submitted-card";
import { requestAfter } from "@/lib/did/service-request";
import { cancelHref, servicePath } from "@/lib/numbers/service-path";
import type { RequestView } from "@/lib/numbers/service-view";
import { REQUEST_STATE_MEANINGS } from "@/lib/numbers/wording-service-requests";
import { SERVICE_WORDS } from "@/lib/numbers/wording-services";
import { RequestFacts } from "./request-facts";
import { RequestHistory } from "./request-history";
import { RequestMark } from "./request-mark";
import { RequestNumbers } from "./request-numbers";

interface RequestDetailsProps {
  readonly view: RequestView;
  readonly timeZone: string;
  readonly currency: string;
  readonly mayChange: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Where a request stands, since when and why, for which numbers and whom. */
export function RequestDetails(props: RequestDetailsProps) {
  const { view, timeZone, currency, mayChange, children } = props;
  const { service, reference, status, reason, identity } = view;
  return (
    <div className="number-page">
      <Crumbs way={[[SERVICE_WORDS[service], servicePath(service)]]} here={reference} />
      <header className="page-head">
        <div>
          <div className="did-title">
            <h1>{reference}</h1>
            <RequestMark service={service} status={status} />
          </div>
          <p className="sub">{REQUEST_STATE_MEANINGS[status]}</p>
        </div>
        {mayChange && <CancelLink view={view} />}
      </header>
      {reason !== null && (
        <Note tone="bad">
          <bdi>{reason}</bdi>
        </Note>
      )}
      <div className="cols">
        <div className="stack">
          {children}
          <RequestFacts view={view} timeZone={timeZone} currency={currency} />
          <SubmittedCard
            view={view}
            identityHref={identity === null ? null : `/identities/${identity.id}`}
          />
        </div>
        <div className="stack">
          <RequestNumbers view={view} mayChange={mayChange} />
          <RequestHistory view={view} timeZone={timeZone} />
        </div>
      </div>
    </div>
  );
}

function CancelLink({ view: { service, reference, status } }: Pick<RequestDetailsProps, "view">) {
  if (requestAfter(service, status, "cancel") === null) return null;
  return (
    <ButtonLink look="danger" href={cancelHref(service, reference)}>
      {status === "active" ? "Cancel service" : "Cancel request"}
    </ButtonLink>
  );
}
